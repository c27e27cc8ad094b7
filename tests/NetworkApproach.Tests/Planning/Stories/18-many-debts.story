story: Everybody is owed something
shape: debts to many
seeker: Kim
company: Bellerive
role: site manager
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Cleo; at Ville Verte; tie 3
person: Bob; at Bellerive
person: Dan; at Bellerive
person: Eva; at Bellerive
tie: Alice > Bob 4
tie: Alice > Dan 3
tie: Ben > Bob 2
tie: Cleo > Eva 3

2026-10-05 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former colleague, since 2014
09:03 know Cleo: the school gate, since 2018
09:05 ask Alice for a talk
09:06 ask Ben for a talk
09:07 ask Cleo for a talk
09:30 Alice says yes to a talk on 2026-10-05 12:00
09:40 Ben says yes to a talk on 2026-10-05 16:00
09:50 Cleo says yes to a talk on 2026-10-06 09:00
  coach: prepare the talk with Alice
    because: it is the first of three, at noon [Before 1]
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice about the company: they build on three sites
12:26 Alice names Bob: the old hand
12:27 Alice names Dan: he counts the hours
16:20 talk with Ben: 20 minutes
16:25 learnt from Ben about the company: the third site is late
16:26 Ben names Bob: he met him on a roof
2026-10-06 Tue
08:30 nothing new
  coach: prepare the talk with Cleo
    because: it is in half an hour; then the thanks, which are due today [Before 1, Figure thanks]
  coach: thank Alice
09:20 talk with Cleo: 20 minutes
  coach: write down the talk with Cleo
    because: while it is fresh [After 1]
09:25 learnt from Cleo about the company: the owner visits every Monday
09:26 Cleo names Eva: she pays the bills
  coach: thank Alice
    because: three are owed thanks, and Alice has waited longest; hers are due today [After 3, Figure thanks]
09:30 thank Alice
  coach: thank Ben
    because: due today too [After 3, Figure thanks]
09:35 thank Ben
  coach: thank Cleo
    because: the third and last, and then the desk is clear [After 3]
09:40 thank Cleo
  coach: decide on the company
    because: three sources, one verdict [After 2, R5]
09:50 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: Bob was named by two, and Alice knows him best [Figure warmth, R3]
10:00 ask Alice for leave to contact Bob
10:10 Alice grants leave to contact Bob
10:15 ask Bob for a talk citing Alice
  coach: thank Alice
    because: for the leave; one message for all that she gave since this morning [After 3]
10:20 thank Alice
2026-10-07 Wed
10:00 Bob says yes to a talk on 2026-10-08 10:00
  coach: prepare the talk with Bob
    because: it is tomorrow [Before 1]
2026-10-08 Thu
10:20 talk with Bob: 20 minutes
10:25 learnt from Bob about the company: they want a manager for the third site
10:26 Bob would like to meet again
2026-10-13 Tue
09:00 nothing new
  coach: thank Bob
    because: five days late: he first, with an excuse for the delay; then Alice and Ben, who named him [After 3, Figure thanks]
  coach: report to Alice
09:05 thank Bob
  coach: report to Alice
    because: in her name Kim came; once, for Bob, and that Dan was not needed yet [After 3, R11]
09:10 report to Alice about Bob
  coach: report to Ben
    because: he named Bob too [After 3, R11]
09:15 report to Ben about Bob
  coach: ask Bob for names inside
    because: nobody is owed anything due; Bob likes Kim, and was asked for nobody yet [During 3, After 4]
    argued: a name in hand (Eva) is used before more are asked for; the coach would rather hear it from inside.
