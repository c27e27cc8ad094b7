story: A slip of the pen, and a wish to be forgotten
shape: something recorded wrongly, and somebody who asks to be forgotten
seeker: Nell
company: Orbe
role: surveyor
person: Alice; at Delta Conseil; tie 4
person: Ben; at Ville Verte; tie 3
person: Bob; at Orbe
person: Chloe; at Orbe
tie: Alice > Chloe 3
tie: Ben > Bob 3

2026-10-12 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former colleague, since 2014
09:05 ask Alice for a talk
09:30 Alice says yes to a talk on 2026-10-12 12:00
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice about the company: they survey by hand and by drone
12:26 Alice names Bob: she drove with him once
  coach: thank Alice
    because: today [After 3]
12:30 strike out the last naming by Alice: she said Chloe, not Bob
12:31 Alice names Chloe: she drove with her once
  coach: thank Alice
    because: the same thanks, and for the right name; Bob was never named [After 3]
12:35 thank Alice
  coach: decide on the company
    because: what was learnt stands, whatever name was wrong [After 1, R5]
12:40 interest confirmed
  coach: ask Alice for leave to contact Chloe
    because: Chloe is the one named; nothing is left of Bob to ask for [R3]
    argued: nobody is asked twice running where somebody else waits: Ben first, Alice's leave right after, on the same day.
12:45 ask Alice for leave to contact Bob
  refused: R3
  coach: ask Alice for leave to contact Chloe
    because: the naming of Bob was struck out [R3]
    argued: nobody is asked twice running where somebody else waits: Ben first, Alice's leave right after, on the same day.
12:50 ask Alice for leave to contact Chloe
  coach: ask Ben for a talk
    because: he is outside and knows somebody there; a second source does not wait for Alice [After 2, Figure ways]
12:55 ask Ben for a talk
13:10 Ben says no to a talk
13:11 forget Ben
  coach: wait for Alice until 2026-10-21
    because: Ben asked to be forgotten, and nothing that is his is used again; Alice has it in hand [R14, Data, Figure reminder]
2026-10-13 Tue
09:00 Alice grants leave to contact Chloe
  coach: ask Chloe for a talk citing Alice
    because: leave is held [Contacting 1]
09:10 ask Chloe for a talk citing Alice
  coach: thank Alice
    because: she gave leave this morning [After 3]
09:15 thank Alice
  coach: wait for Chloe until 2026-10-22
    because: one at a time, nobody else is known, all is paid [Figure one at a time, Figure reminder]
