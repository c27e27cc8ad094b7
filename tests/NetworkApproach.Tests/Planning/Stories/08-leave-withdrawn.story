story: Alice changes her mind
shape: leave that is withdrawn
seeker: Sam
company: Quayside Foods
role: product manager
person: Alice; at Maison Roche; tie 4
person: Ben; at Port Autonome; tie 3
person: Bob; at Quayside Foods
person: Chloe; at Quayside Foods
tie: Alice > Bob 4
tie: Ben > Bob 2
tie: Ben > Chloe 3

2026-09-07 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former flatmate, since 2011
09:05 ask Alice for a talk
09:06 Alice says yes to a talk on 2026-09-07 13:00
13:30 talk with Alice: 20 minutes
13:35 learnt from Alice about the company: they launch a frozen line
13:36 Alice names Bob: he was at her wedding
13:40 thank Alice
13:45 interest confirmed
13:50 ask Alice for leave to contact Bob
14:00 Alice grants leave to contact Bob
  coach: ask Bob for a talk citing Alice
    because: leave is held [Contacting 1]
14:05 thank Alice
2026-09-08 Tue
08:00 Alice takes back the leave to contact Bob
  coach: ask Ben for a talk
    because: leave withdrawn is no leave; it was not used, nothing was broken, and Ben is the other way in [R3, Contacting 4]
08:05 ask Bob for a talk citing Alice
  refused: R2
  coach: ask Ben for a talk
    because: her no had reached Sam before; he may not cite her [R3, Contacting 2]
08:06 ask Alice for leave to contact Bob
  refused: R10
  coach: ask Ben for a talk
    because: she has just taken it back: asking again presses her [R10, Complaints 1]
08:10 ask Ben for a talk
  coach: report to Alice
    because: she named Bob, and is told: of course, I shall not contact him [R11, After 3]
    argued: a report is owed once something has become of a name; Alice took the leave back herself and knows. It falls due when the approach ends.
08:15 report to Alice about Bob
  coach: wait for Ben until 2026-09-17
    because: Alice is not asked for another thing the day she took one back [Complaints 1, Figure reminder]
09:00 Ben says yes to a talk on 2026-09-09 12:00
  coach: prepare the talk with Ben
    because: it is tomorrow [Before 1]
2026-09-09 Wed
12:20 talk with Ben: 20 minutes
12:25 learnt from Ben about the company: the frozen line has no manager yet
12:26 Ben names Bob: they have met
12:27 Ben names Chloe: she buys the packaging
12:30 thank Ben
  coach: ask Ben for leave to contact Chloe
    because: Ben knows Chloe better, and Bob may be the reason of Alice's no [Figure warmth, Complaints 1]
  coach: ask Ben for leave to contact Bob
12:35 ask Ben for leave to contact Chloe
12:40 Ben grants leave to contact Chloe
  coach: ask Chloe for a talk citing Ben
    because: leave is held, nobody inside is being asked [Contacting 1, Figure one at a time]
12:50 ask Chloe for a talk citing Ben
2026-09-10 Thu
08:00 Ben takes back the leave to contact Chloe
  coach: wait for Chloe until 2026-09-14
    because: the contact was made while the leave held and stands; Ben is not cited again, and Chloe may still answer [R3, Figure next person]
11:00 Chloe says yes to a talk on 2026-09-11 09:00
  coach: prepare the talk with Chloe
    because: it is tomorrow, and she said yes herself: no talk is undone [R3, Before 1]
2026-09-11 Fri
09:20 talk with Chloe: 20 minutes
  coach: write down the talk with Chloe
    because: at once [After 1]
09:25 learnt from Chloe about the company: they interview in October
  coach: thank Chloe + ask Chloe for names inside
    because: within a day, and she was asked for nobody yet [After 3, During 2]
09:30 thank Chloe
  coach: ask Chloe for names inside
    because: she is inside, has talked with Sam and was asked for nobody yet; she now is a relay of her own [R4, During 2]
  coach: report to Ben
