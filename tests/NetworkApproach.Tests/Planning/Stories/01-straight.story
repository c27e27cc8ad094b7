story: The straight way
shape: everything goes well
seeker: Camille
company: Lumen Pumps
role: production planner
person: Alice; at Delta Conseil; tie 4
person: Bob; at Lumen Pumps
person: Dora; at Lumen Pumps
tie: Alice > Bob 3
tie: Bob > Dora 4

2026-09-07 Mon
09:00 open
09:05 know Alice: a friend, since 2010
  coach: ask Alice for a talk
    because: she is the one person whom Camille knows, and a talk comes before any other request [R2, R4]
09:30 ask Alice for a talk
  coach: wait for Alice until 2026-09-16
    because: there is nobody else to ask, and the one reminder comes after seven working days [Figure reminder, R10]
2026-09-08 Tue
11:00 Alice says yes to a talk on 2026-09-10 18:00
  coach: prepare the talk with Alice
    because: the questions and the project told in a few minutes are made before, not during [Before 1, Papers]
2026-09-10 Thu
18:30 talk with Alice: 20 minutes
  coach: write down the talk with Alice
    because: nothing was written yet, and tomorrow half of it is gone [After 1]
18:40 learnt from Alice about the company: they change their planning tool this winter
18:42 Alice names Bob: he runs the stores there
  coach: thank Alice
    because: it takes two minutes, and it is due within a day [After 3]
  coach: decide on the company
19:00 thank Alice
  coach: decide on the company
    because: one talk taught something, and nothing is asked for the inside before Camille knows that it interests her [R5, After 1]
2026-09-11 Fri
09:00 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: a name is not leave [R3, Contacting 1]
09:10 ask Alice for leave to contact Bob
  coach: wait for Alice until 2026-09-22
    because: Alice has it in hand; nobody else is known; the reminder comes after seven working days [Figure reminder]
2026-09-14 Mon
10:00 Alice grants leave to contact Bob
  coach: ask Bob for a talk citing Alice
    because: leave is used while it is fresh, and Alice can then be told that it is done [Contacting 1, R2]
  coach: thank Alice
10:15 ask Bob for a talk citing Alice
  coach: thank Alice
    because: she gave leave this morning, and likes to hear that it is used [After 3]
10:30 thank Alice
  coach: wait for Bob until 2026-09-23
    because: one at a time inside; Alice has just given a name and is not asked for more [Figure one at a time, Complaints 1]
2026-09-15 Tue
16:00 Bob says yes to a talk on 2026-09-17 12:00
  coach: prepare the talk with Bob
    because: Bob is inside, his twenty minutes are precious, and Alice's name is at stake [Before 1, Before 4]
2026-09-17 Thu
12:25 talk with Bob: 20 minutes
12:40 learnt from Bob about the company: two planners leave in spring
12:41 Bob names Dora: she heads planning and could hire
12:42 boss Dora
12:43 Bob grants leave to contact Dora
  coach: thank Bob
    because: talk, name and leave came in one go; the thanks go out today [After 3]
  coach: ask Dora for a talk citing Bob
13:00 thank Bob
  coach: ask Dora for a talk citing Bob
    because: two talks have taught what is needed, interest is confirmed and leave is held [R5, Contacting 1]
13:10 ask Dora for a talk citing Bob
  coach: report to Alice
    because: Alice named Bob and wants to hear that they met [After 3, Complaints 1]
13:20 report to Alice about Bob
  coach: wait for Dora until 2026-09-28
    because: all is done and paid; the reminder comes after seven working days [Figure reminder]
2026-09-21 Mon
09:00 Dora says yes to a talk on 2026-09-23 09:00
  coach: prepare the talk with Dora
    because: this is the decisive talk, and there is a brief for it [Papers]
2026-09-23 Wed
09:40 talk with Dora: 30 minutes
09:50 learnt from Dora about the company: a post opens in January
  coach: thank Dora
    because: within a day, and today is better [After 3]
10:00 thank Dora
  coach: report to Bob
    because: Bob named Dora and hears how it went, whatever the end [After 3]
