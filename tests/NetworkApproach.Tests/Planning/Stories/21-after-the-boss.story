story: After the decisive talk
shape: the boss was met: thanks, reports, a second talk, the close
seeker: Mia
company: Lumen Pumps
role: project manager
person: Alice; at Delta Conseil; tie 4
person: Bob; at Lumen Pumps
person: Dora; at Lumen Pumps
tie: Alice > Bob 4
tie: Bob > Dora 4

2026-09-07 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:05 ask Alice for a talk
09:06 Alice says yes to a talk on 2026-09-07 12:00
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice about the company: they win large orders
12:26 Alice names Bob: he runs two of them
12:27 Alice grants leave to contact Bob
12:30 thank Alice
12:40 interest confirmed
  coach: ask Bob for a talk citing Alice
    because: leave is held, and Mia knows what she wants [Contacting 1, R5]
12:50 ask Bob for a talk citing Alice
13:00 Bob says yes to a talk on 2026-09-08 09:00
2026-09-08 Tue
09:20 talk with Bob: 20 minutes
09:25 learnt from Bob about the company: nobody follows the suppliers
09:26 Bob names Dora: she heads the projects
09:27 boss Dora
09:28 Bob grants leave to contact Dora
09:30 thank Bob
09:35 report to Alice about Bob
  coach: ask Dora for a talk citing Bob
    because: leave is held and the brief is rich enough [Contacting 1, R5]
09:40 ask Dora for a talk citing Bob
  coach: wait for Dora until 2026-09-17
    because: the last door; nobody is asked round her [Figure one at a time, Figure reminder]
11:00 Dora says yes to a talk on 2026-09-10 17:00
  coach: prepare the talk with Dora
    because: the decisive talk: the brief, the contradictions, the questions [Papers, Before 1]
2026-09-10 Thu
17:40 talk with Dora: 40 minutes
  coach: write down the talk with Dora
    because: at once, in the car park if need be [After 1]
17:45 learnt from Dora about the company: a post is being made, not yet approved
17:46 Dora would like to meet again
  coach: thank Dora
    because: within a day, tonight is best [After 3]
17:50 thank Dora
  coach: report to Bob
    because: he named Dora and gave his name for it [After 3]
17:55 report to Bob about Dora
  coach: keep in touch with Dora
    because: she wishes to meet again; the approach is not closed while she has not decided [After 4]
2026-09-14 Mon
09:00 Dora makes contact by telephone
  coach: answer Dora
    because: the boss calls: she is answered first and at once [R2]
09:10 reply to Dora asking for a talk
09:20 Dora says yes to a talk on 2026-09-16 09:00
  coach: prepare the talk with Dora
    because: a second talk, with a list of what she said in the first [Papers, After 1]
2026-09-16 Wed
09:40 talk with Dora: 40 minutes
09:45 learnt from Dora about the company: the post is approved
  coach: thank Dora
    because: within a day, the second time too [After 3]
09:50 thank Dora
  coach: close
    because: the goal is reached and everybody was thanked and told [After 3, R11]
09:55 close: met the boss
  coach: nothing
    because: nothing is owed [R11]
