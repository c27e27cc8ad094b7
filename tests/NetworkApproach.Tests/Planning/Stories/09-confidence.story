story: Between us
shape: things said in confidence
seeker: Mona
company: Orfeo
role: stage manager
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Orfeo
person: Chloe; at Orfeo
tie: Alice > Bob 4
tie: Ben > Chloe 3
tie: Ben > Bob 2

2026-10-05 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: the same choir, since 2018
09:05 ask Alice for a talk
09:30 Alice says yes to a talk on 2026-10-06 12:00
  coach: prepare the talk with Alice
    because: it is tomorrow [Before 1]
2026-10-06 Tue
12:00 nothing new
  coach: prepare the talk with Alice
    because: it is now: the brief at hand, and the watch for the twenty minutes [Before 1, During 1]
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice in confidence about the company: the director leaves at Christmas
12:26 Alice names Bob in confidence: he is unhappy there
  coach: thank Alice
    because: within a day; not a word to anybody of what was said in confidence [After 3]
12:30 thank Alice
  coach: decide on the company
    because: a confidence counts for Mona's own verdict, and only there [After 1, R13]
12:40 interest confirmed
  coach: ask Ben for a talk
    because: a name given in confidence is a no to leave; Ben can tell what may be said aloud [R13, After 2]
12:45 ask Alice for leave to contact Bob
  refused: R13
  coach: ask Ben for a talk
    because: Alice said the name in confidence [R13]
12:50 ask Ben for a talk
  coach: wait for Ben until 2026-10-15
    because: Alice has given what she could; Ben's reminder is on the seventh working day [Figure reminder, Complaints 1]
2026-10-07 Wed
10:00 Ben says yes to a talk on 2026-10-08 19:00
  coach: prepare the talk with Ben
    because: it is tomorrow; questions that do not betray Alice [Before 1, R13]
2026-10-08 Thu
19:20 talk with Ben: 20 minutes
  coach: write down the talk with Ben
    because: at once, and apart from what Alice said [After 1, After 2]
19:25 learnt from Ben about the company: the season is planned until summer
19:26 Ben names Bob: he did the lights with him
19:27 Ben names Chloe: she runs the workshop
19:30 thank Ben
  coach: ask Ben for leave to contact Chloe
    because: Ben knows Chloe better than Bob, and Bob's name carries a confidence [Figure warmth, R13]
  coach: ask Ben for leave to contact Bob
19:35 ask Ben for leave to contact Chloe
2026-10-09 Fri
09:00 Ben says no to leave to contact Chloe
  coach: ask Ben for leave to contact Bob
    because: a no for Chloe is no no for Bob, whom Ben named openly; nobody else is there to ask [R10, R13]
09:05 ask Ben for leave to contact Bob
09:30 Ben grants leave to contact Bob
  coach: ask Bob for a talk citing Ben
    because: Ben's own leave, and Alice is never mentioned [R3, R13, Contacting 1]
09:40 ask Bob for a talk citing Ben
  coach: thank Ben
    because: he gave leave this morning [After 3]
