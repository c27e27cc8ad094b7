story: Sorry, I was away
shape: an acquaintance falls silent, then returns
seeker: Lena
company: Nordic Glass
role: lawyer
person: Alice; at Maison Roche; tie 4
person: Ben; at Delta Conseil; tie 2
person: Bob; at Nordic Glass
person: Chloe; at Nordic Glass
tie: Alice > Bob 4
tie: Ben > Chloe 2

2026-09-07 Mon
09:00 open
09:01 know Alice: a friend, since 2010
  coach: ask Alice for a talk
    because: the one person known [R2]
09:05 ask Alice for a talk
  coach: wait for Alice until 2026-09-16
    because: seven working days, then the one reminder [Figure reminder]
2026-09-10 Thu
09:00 know Ben: a fair, since 2019
  coach: ask Ben for a talk
    because: Alice has been silent for three working days: the next person [Figure next person]
09:10 ask Ben for a talk
  coach: wait for Alice until 2026-09-16
    because: her reminder is the first thing that comes [Figure reminder]
2026-09-16 Wed
09:00 nothing new
  coach: remind Alice
    because: seven working days; once, by telephone [Figure reminder, Contacting 3]
09:05 remind Alice by telephone
  coach: wait for Ben until 2026-09-21
    because: Alice has had her reminder; Ben's comes on his seventh working day [Figure reminder, R10]
2026-09-21 Mon
09:00 nothing new
  coach: remind Ben
    because: seven working days [Figure reminder]
09:05 remind Ben by telephone
09:10 remind Alice
  refused: R10
  coach: wait for Ben until 2026-09-24
    because: one reminder each; if Ben is silent too, somebody new is found [R10, Figure next person]
2026-09-30 Wed
09:00 nothing new
  coach: find somebody who knows the company
    because: both are silent and left in peace; a silence ends nothing between friends, but one does not ask a third time [R10, Complaints 2]
2026-10-02 Fri
11:00 Alice makes contact by message
  coach: answer Alice
    because: she is back, she wrote first: she is answered today, and the talk may be asked for again [R2, R10]
11:10 reply to Alice asking for a talk
  coach: wait for Alice until 2026-10-13
    because: it is her turn [Figure reminder]
11:30 Alice says yes to a talk on 2026-10-05 12:00
  coach: prepare the talk with Alice
    because: it is the next working day [Before 1]
2026-10-05 Mon
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice about the company: the lawyers sit in Oslo
12:26 Alice names Bob: he signs the contracts
  coach: thank Alice
    because: within a day [After 3]
12:30 thank Alice
12:40 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: a name is not leave [R3]
12:45 ask Alice for leave to contact Bob
13:00 Alice grants leave to contact Bob, as recommended
  coach: ask Bob for a talk citing Alice
    because: she offers even to recommend her; it is used as she said and no more [Contacting 2, R3]
