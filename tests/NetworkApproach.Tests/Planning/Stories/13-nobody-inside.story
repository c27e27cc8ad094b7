story: Nobody knows anybody there
shape: nobody known inside
seeker: Tess
company: Aurora Labs
role: chemist
person: Alice; at City Hospital; tie 4
person: Greg; at Ville Verte
person: Bob; at Aurora Labs

2026-09-07 Mon
09:00 open
  coach: find somebody who knows the company
    because: nobody is in the record yet; friends, former colleagues and neighbours first [R2, Complaints 2]
09:10 ask Bob for a talk
  refused: R2
  coach: find somebody who knows the company
    because: a stranger is not contacted without leave [R2, Contacting 2]
09:20 know Alice: a friend, since 2010
  coach: ask Alice for a talk
    because: she knows nobody there, yet she may know who knows the company well; that is the first step [R4, During 3]
09:30 ask Alice for a talk
  coach: wait for Alice until 2026-09-16
    because: she is the one person [Figure reminder]
10:00 Alice says yes to a talk on 2026-09-08 12:00
  coach: prepare the talk with Alice
    because: it is tomorrow [Before 1]
2026-09-08 Tue
12:15 talk with Alice: 15 minutes
  coach: write down the talk with Alice
    because: what did she say of the company, and whom did she mention? [After 1]
12:20 learnt from Alice about something else: she likes her new flat
12:25 thank Alice
  coach: ask Alice for a guide
    because: she knew nothing of the company herself, but who would? A guide may be asked for before the interest is confirmed [R5, During 3]
12:30 interest confirmed
  refused: R5
  coach: ask Alice for a guide
    because: nobody has told Tess anything of the company yet [R5, After 1]
12:35 ask Alice for a guide
  coach: wait for Alice until 2026-09-17
    because: she said that she would think [Figure reminder]
2026-09-09 Wed
10:00 Alice names Greg: he tested their products
10:01 Alice grants leave to contact Greg
  coach: ask Greg for a talk citing Alice
    because: Greg is a guide, outside, and leave is held [R5, Contacting 1]
10:10 ask Greg for a talk citing Alice
10:15 thank Alice
  coach: wait for Greg until 2026-09-18
    because: Alice did her part [Figure reminder]
2026-09-10 Thu
09:00 Greg says yes to a talk on 2026-09-10 17:00
17:20 talk with Greg: 20 minutes
17:25 learnt from Greg about the company: their solvents are their weak spot
17:26 Greg names Bob: he answers the laboratories
17:30 thank Greg
  coach: decide on the company
    because: Greg told something real; now a verdict, then Bob [R5, After 1]
17:40 interest confirmed
  coach: ask Greg for leave to contact Bob
    because: Bob is inside and named; his name is not leave [R3]
  coach: report to Alice
17:45 ask Greg for leave to contact Bob
  coach: report to Alice
    because: Alice named Greg, and hears that they met [After 3]
17:50 report to Alice about Greg
  coach: wait for Greg until 2026-09-21
    because: nothing else is open [Figure reminder]
