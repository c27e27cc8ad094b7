story: Forty-five minutes
shape: a talk that ran over
seeker: Vera
company: Orfeo
role: costume maker
person: Alice; at City Hospital; tie 3
person: Ben; at Ville Verte; tie 3
person: Bob; at Orfeo
person: Chloe; at Orfeo
tie: Alice > Bob 3
tie: Bob > Chloe 4
tie: Ben > Chloe 2

2026-10-05 Mon
09:00 open
09:01 know Alice: the same street, since 2013
09:02 know Ben: a former client, since 2015
09:05 ask Alice for a talk
10:00 Alice says yes to a talk on 2026-10-06 10:00
2026-10-06 Tue
10:50 talk with Alice: 45 minutes
  coach: write down the talk with Alice
    because: at once; forty-five minutes hold much [After 1]
10:55 learnt from Alice about the company: the workshop moves in March
10:56 Alice names Bob: he cuts the cloth
  coach: thank Alice
    because: today, with a word that it was longer than promised [After 3, During 1]
11:00 thank Alice
  coach: decide on the company
    because: there is enough to decide on [After 1, R5]
11:05 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: leave costs her no minutes; one short request is all right [R3, R7]
    argued: nobody is asked twice running where somebody else waits: Ben first, Alice's leave right after, on the same day.
11:10 ask Alice for leave to contact Bob
11:15 ask Alice for a talk
  refused: R7
  coach: ask Ben for a talk
    because: Alice has given more than thirty minutes; the next talk is somebody else's [R7, Complaints 1]
11:20 ask Ben for a talk
  coach: wait for Alice until 2026-10-15
    because: both are asked, both on the same day [Figure reminder]
2026-10-07 Wed
09:00 Alice grants leave to contact Bob
  coach: ask Bob for a talk citing Alice
    because: leave is held [Contacting 1]
09:05 ask Bob for a talk citing Alice
  coach: thank Alice
    because: for the leave [After 3]
09:10 thank Alice
09:30 Ben says yes to a talk on 2026-10-07 18:00
  coach: prepare the talk with Ben
    because: it is today; and the watch on the table this time [Before 1, During 1]
18:20 talk with Ben: 35 minutes, 20 offered
18:25 learnt from Ben about the company: they pay by the piece
  coach: thank Ben
    because: within a day; the longer time was his own offer [After 3, R7]
18:30 thank Ben
2026-10-08 Thu
09:00 Bob says yes to a talk on 2026-10-09 09:00
  coach: prepare the talk with Bob
    because: it is tomorrow [Before 1]
2026-10-09 Fri
09:50 talk with Bob: 40 minutes
09:55 learnt from Bob about the company: two machines stand idle
09:56 Bob names Chloe: she decides in the workshop
  coach: thank Bob + ask Bob for leave to contact Chloe
    because: today, with a word that it was longer than promised; the question may go with it [After 3, R3]
10:00 thank Bob
  coach: ask Bob for leave to contact Chloe
    because: an overrun is counted, it forbids no short question; Bob knows her far better than Ben does [R7, R3, Figure warmth]
10:05 ask Bob for leave to contact Chloe
  coach: report to Alice
    because: she named Bob, and they met [After 3]
10:10 report to Alice about Bob
  coach: wait for Bob until 2026-10-20
    because: Ben hardly knows Chloe, Bob was asked today [Figure reminder, Figure warmth]
