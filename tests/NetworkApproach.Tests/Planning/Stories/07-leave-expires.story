story: Ninety days
shape: leave that expires
seeker: Pia
company: Alpen Rail
role: timetable planner
person: Alice; at City Hospital; tie 4
person: Bob; at Alpen Rail
person: Chloe; at Alpen Rail
tie: Alice > Bob 3
tie: Alice > Chloe 2

2026-01-12 Mon
09:00 open
09:01 know Alice: a cousin's wife, since 2011
09:05 ask Alice for a talk
10:00 Alice says yes to a talk on 2026-01-13 18:00
2026-01-13 Tue
18:20 talk with Alice: 20 minutes
18:25 learnt from Alice about the company: they redo the summer timetable by hand
18:26 Alice names Bob: he drives the night trains
18:27 Alice names Chloe: she was at a dinner once
18:30 thank Alice
18:40 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: she knows Bob better than Chloe [R3, Figure warmth]
18:45 ask Alice for leave to contact Bob
2026-01-14 Wed
09:00 Alice grants leave to contact Bob
  coach: ask Bob for a talk citing Alice
    because: leave is used while it is fresh [Contacting 1, Figure leave]
09:05 thank Alice
2026-02-16 Mon
09:00 nothing new
  coach: ask Bob for a talk citing Alice
    because: Pia was ill for a month; the leave still holds, and Bob is still the next person [Figure leave, R2]
2026-04-20 Mon
09:00 nothing new
  coach: ask Alice for leave to contact Bob
    because: leave lasted ninety days and was never used; it may be asked for once more, with a word of why [R10, Figure leave]
09:05 ask Bob for a talk citing Alice
  refused: R2
  coach: ask Alice for leave to contact Bob
    because: the leave has expired [R2, Figure leave]
09:10 ask Alice for leave to contact Bob
  coach: wait for Alice until 2026-04-29
    because: she is asked for one thing at a time; seven working days, then the one reminder [Figure reminder, Complaints 1]
2026-04-22 Wed
10:00 Alice grants leave to contact Bob until 2026-05-06
  coach: ask Bob for a talk citing Alice
    because: two weeks only, this time: today [Contacting 1, R2]
10:10 ask Bob for a talk citing Alice
  coach: thank Alice
    because: she gave leave a second time [After 3]
10:15 thank Alice
  coach: wait for Bob until 2026-05-01
    because: one at a time; his reminder is on the seventh working day, and the leave still holds then [Figure reminder, R2]
    argued: the coach forgot Chloe: with another name in hand the day to go on is the third working day, as the coach says elsewhere.
2026-05-01 Fri
09:00 nothing new
  coach: remind Bob
    because: once, after seven working days, while the leave holds: it ends on Wednesday [Figure reminder, R2]
09:10 remind Bob by telephone
2026-05-07 Thu
09:00 remind Bob
  refused: R2
  coach: report to Alice + ask Alice for leave to contact Chloe
    because: Bob has had his reminder, and three working days have passed; Chloe is the other name [Figure next person, R3]
09:10 report to Alice about Bob
  coach: ask Alice for leave to contact Chloe
    because: Alice knows how it went with Bob; Chloe is the one name left [R3, Figure next person]
09:20 ask Alice for leave to contact Chloe
09:30 Alice grants leave to contact Chloe
  coach: ask Chloe for a talk citing Alice
    because: leave is held and nobody inside is being asked any more [Contacting 1]
