story: The same name again
shape: a name given twice
seeker: Jon
company: Alpen Rail
role: safety engineer
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Alpen Rail
person: Bobby; at Alpen Rail
person: Chloe; at Alpen Rail
tie: Alice > Bob 3
tie: Ben > Bobby 4
tie: Ben > Chloe 2

2026-10-05 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former colleague, since 2014
09:05 ask Alice for a talk
09:06 Alice says yes to a talk on 2026-10-05 12:00
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice about the company: they were fined in spring
12:26 Alice names Bob: Robert something, the safety man
12:30 thank Alice
12:40 interest confirmed
12:45 ask Alice for leave to contact Bob
13:00 Alice says later to leave to contact Bob, from 2026-10-19
  coach: ask Ben for a talk
    because: later is later: Alice's day is the 19th; meanwhile Ben [R10, After 2]
13:05 ask Alice for leave to contact Bob
  refused: R10
  coach: ask Ben for a talk
    because: she said from when [R10]
13:10 ask Ben for a talk
  coach: wait for Ben until 2026-10-14
    because: his reminder comes before Alice's day [Figure reminder]
2026-10-06 Tue
09:00 Ben says yes to a talk on 2026-10-07 12:00
  coach: prepare the talk with Ben
    because: it is tomorrow [Before 1]
2026-10-07 Wed
12:20 talk with Ben: 20 minutes
  coach: write down the talk with Ben
    because: at once [After 1]
12:25 learnt from Ben about the company: the safety office is two people
12:26 Ben names Bobby: Robert Lang, safety
12:27 Ben names Chloe: she types the reports
12:30 thank Ben
  coach: ask Ben for leave to contact Bobby
    because: Ben knows him best, and Alice will answer only on the 19th [Figure warmth, R10]
12:31 same person Bob and Bobby
  coach: ask Ben for leave to contact Bob
    because: the two Roberts are one; two relays may each give leave, and Ben's is the stronger and the earlier [R3, Figure warmth]
12:35 ask Ben for leave to contact Bob
13:00 Ben grants leave to contact Bob
  coach: ask Bob for a talk citing Ben
    because: leave from Ben is enough; Alice's day need not be waited for [R3, R10]
13:10 ask Bob for a talk citing Ben
  coach: thank Ben
    because: for the leave [After 3]
13:15 thank Ben
  coach: wait for Bob until 2026-10-12
    because: one at a time inside; after three working days there is Chloe, whom Ben named too [Figure one at a time, Figure next person]
2026-10-08 Thu
10:00 Bob says yes to a talk on 2026-10-09 10:00
  coach: prepare the talk with Bob
    because: it is tomorrow [Before 1]
2026-10-09 Fri
10:20 talk with Bob: 20 minutes
10:25 learnt from Bob about the company: he leaves for the pension in May
10:30 thank Bob
  coach: ask Bob for names inside
    because: who would have the power to hire? Bob was asked for nobody yet [During 3, R4]
    argued: a name in hand (Chloe) is used before more are asked for; the coach would rather hear it from inside.
10:35 ask Bob for names inside
  coach: report to Ben
    because: Jon came in his name [After 3]
    argued: the reports fall due tomorrow, and a name in hand is used first; the coach pays before asking on.
10:40 report to Ben about Bob
  coach: report to Alice
    because: she named Bob too, and her leave is needed no more: she should know before the 19th [After 3, R11]
    argued: the report falls due tomorrow, and a name in hand is used first; the coach pays before asking on.
