story: Not on Thursday after all
shape: an appointment moved, and one missed
seeker: Gil
company: Terravox
role: logistician
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Terravox
tie: Alice > Bob 3

2026-09-07 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former colleague, since 2014
09:05 ask Alice for a talk
10:00 Alice says yes to a talk on 2026-09-10 12:00
  coach: ask Ben for a talk
    because: Thursday is far; Ben is outside, and a second source is wanted anyway [After 2, Figure ways]
  coach: prepare the talk with Alice
10:10 ask Ben for a talk
  coach: prepare the talk with Alice
    because: nothing else is to be done, and what is prepared on Monday is ready on Thursday [Before 1]
2026-09-09 Wed
09:00 Alice moves the talk to 2026-09-11 12:00
  coach: prepare the talk with Alice
    because: she moved it by a day; that is no no, and nothing is asked again [R10, Before 1]
2026-09-11 Fri
08:00 nothing new
  coach: prepare the talk with Alice
    because: it is today [Before 1]
11:00 Alice cancels the talk
  coach: fix a new day with Alice
    because: she agreed to talk and could not today; one new date is proposed, kindly [Contacting 4, R10]
11:10 propose to Alice 2026-09-14 12:00
  coach: wait for Ben until 2026-09-16
    because: a day was proposed to Alice; Ben was asked on Monday, his reminder is on Wednesday [Figure reminder]
    argued: a day that is only proposed is not on record; until Alice agrees, a new day is still to be fixed.
2026-09-14 Mon
09:00 Alice says yes to a talk on 2026-09-15 08:30
  coach: prepare the talk with Alice
    because: it is tomorrow [Before 1]
2026-09-15 Tue
08:30 nothing new
  coach: prepare the talk with Alice
    because: it begins now [Before 1]
18:00 nothing new
  coach: write down the talk with Alice
    because: the hour has passed and nothing is noted: was it held, and what was learnt? [After 1, Complaints 2]
18:10 the talk with Alice was missed
  coach: fix a new day with Alice
    because: Gil overslept: one says sorry and proposes another day; she said yes to the talk [Contacting 4, R10]
18:20 Alice says yes to a talk on 2026-09-16 19:00
  coach: prepare the talk with Alice
    because: it is tomorrow, and it must not fail again [Before 1]
2026-09-16 Wed
09:00 nothing new
  coach: prepare the talk with Alice
    because: it is tonight; then Ben's reminder, whose day it is [Before 1, Figure reminder]
  coach: remind Ben
19:20 talk with Alice: 20 minutes
19:25 learnt from Alice about the company: the lorries leave half empty
19:26 Alice names Bob: he loads them
  coach: thank Alice
    because: she waited twice; tonight [After 3]
19:30 thank Alice
  coach: remind Ben
    because: seven working days today [Figure reminder, Contacting 3]
    argued: the verdict takes a minute and nobody's time; Ben is reminded right after it.
