story: Alice would rather not
shape: a relay says no to leave
seeker: Hugo
company: Nordic Glass
role: quality engineer
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Nordic Glass
person: Chloe; at Nordic Glass
tie: Alice > Bob 4
tie: Ben > Chloe 3

2026-09-07 Mon
10:00 open
10:05 know Alice: we studied together, since 2008
10:06 know Ben: a former colleague, since 2016
  coach: ask Alice for a talk
    because: both know somebody there, and Alice is the closer friend and the closer to the inside [Figure warmth, R2]
  coach: ask Ben for a talk
10:20 ask Alice for a talk
10:40 Alice says yes to a talk on 2026-09-07 18:00
  coach: prepare the talk with Alice
    because: it is this evening [Before 1]
18:30 talk with Alice: 20 minutes
18:35 learnt from Alice about the company: they lose customers over scratches
18:36 Alice names Bob: her cousin, in the laboratory
18:50 thank Alice
  coach: decide on the company
    because: something was learnt, it is written down and thanked for; now it needs a verdict [R5, After 1]
2026-09-08 Tue
09:00 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: Bob is named, and his name is not leave [R3]
    argued: nobody is asked twice running where somebody else waits: Ben first, Alice's leave right after, on the same day.
  coach: ask Ben for a talk
09:05 ask Alice for leave to contact Bob
  coach: ask Ben for a talk
    because: Ben is outside the company and can be asked while Alice thinks; a second way in is worth a lot [Figure ways, After 2]
15:00 Alice says no to leave to contact Bob
  coach: ask Ben for a talk
    because: a no is accepted and not argued with; somebody else waits [Contacting 4, R10]
15:10 ask Alice for leave to contact Bob
  refused: R10
  coach: ask Ben for a talk
    because: Alice said no for that, and asking again costs a friend; the next way is Ben [R10, Complaints 1]
15:15 ask Bob for a talk citing Alice
  refused: R2
  coach: ask Ben for a talk
    because: using her name against her no is the one unforgivable fault; the next way is Ben [Contacting 2, R2]
15:30 ask Ben for a talk
  coach: report to Alice
    because: she named Bob; she is told that he will not be contacted in her name, as she wished [After 3, R11]
    argued: a report is owed once something has become of a name; Alice said the no herself and knows. It falls due when the approach ends.
15:45 report to Alice about Bob
  coach: wait for Ben until 2026-09-17
    because: nobody else can be asked without pressing Alice; Ben's reminder comes after seven working days [Figure reminder]
2026-09-09 Wed
10:00 Ben says yes to a talk on 2026-09-10 12:30
  coach: prepare the talk with Ben
    because: it is tomorrow [Before 1]
2026-09-10 Thu
13:00 talk with Ben: 15 minutes
13:05 learnt from Ben about the company: the new plant manager came from cars
13:06 Ben names Chloe: she leads a shift
13:07 thank Ben
  coach: ask Ben for leave to contact Chloe
    because: interest is confirmed, and Chloe is only a name so far [R3]
13:10 ask Ben for leave to contact Chloe
13:30 Ben grants leave to contact Chloe
  coach: ask Chloe for a talk citing Ben
    because: leave is held and nobody inside is being asked [Contacting 1, Figure one at a time]
13:45 ask Chloe for a talk citing Ben
  coach: thank Ben
    because: he gave leave today [After 3]
13:50 thank Ben
  coach: wait for Chloe until 2026-09-21
    because: one at a time inside, and all is paid [Figure one at a time, Figure reminder]
