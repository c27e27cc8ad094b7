story: I used her name
shape: a breach, confessed and put right
seeker: Axel
company: Hexalog
role: tester
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Hexalog
person: Chloe; at Hexalog
tie: Alice > Bob 3
tie: Ben > Chloe 3

2026-10-05 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former colleague, since 2014
09:05 ask Alice for a talk
09:30 Alice says yes to a talk on 2026-10-05 12:00
12:20 talk with Alice: 20 minutes
12:25 learnt from Alice about the company: they test by hand
12:26 Alice names Bob: he swears at the tests
12:30 thank Alice
12:40 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: a name is not leave [R3]
    argued: nobody is asked twice running where somebody else waits: Ben first, Alice's leave right after, on the same day.
12:50 ask Alice for leave to contact Bob
2026-10-06 Tue
09:00 Alice says no to leave to contact Bob
  coach: ask Ben for a talk
    because: her no is accepted; there is Ben [Contacting 4, R10]
10:00 confess contact with Bob citing Alice
  coach: apologise to Alice
    because: her name was used against her word: she hears it from Axel first, before Bob tells her [Contacting 2, R11]
  coach: apologise to Bob
10:10 apologise to Alice
  coach: apologise to Bob
    because: he was contacted under false colours, and is owed an apology too [R11, Contacting 2]
10:20 apologise to Bob
  coach: ask Ben for a talk
    because: Bob is asked for nothing; Alice has had enough for one day; Ben knows somebody else there [R3, Complaints 1]
10:25 ask Bob for names inside
  refused: R4
  coach: ask Ben for a talk
    because: a breach gives no standing [R3]
10:30 ask Ben for a talk
  coach: report to Alice
    because: of Bob: it ends there [R11, After 3]
    argued: a report is owed once something has become of a name; Alice has just had an apology about Bob. It falls due when the approach ends.
10:35 report to Alice about Bob
  coach: wait for Ben until 2026-10-15
    because: nobody else may be asked [Figure reminder]
2026-10-07 Wed
08:00 Bob makes contact by message
  coach: answer Bob
    because: Bob wrote although he need not: he is answered, and now a talk may be asked for, in no one's name [R2, R3]
08:10 reply to Bob asking for a talk
  coach: wait for Ben until 2026-10-15
    because: both are asked; Ben's reminder comes first [Figure reminder]
09:00 Ben says yes to a talk on 2026-10-07 12:30
  coach: prepare the talk with Ben
    because: it is today [Before 1]
12:50 talk with Ben: 20 minutes
12:55 learnt from Ben about the company: a test bench was bought and stands there
12:56 Ben names Chloe: she bought it
13:00 thank Ben
  coach: ask Ben for leave to contact Chloe
    because: leave first, this time; asking Ben is no contact inside [R3, Contacting 2]
    argued: one at a time inside: leave for Chloe is asked when Bob's three days are over, so that Ben gives none that may not be used.
13:05 ask Ben for leave to contact Chloe
13:30 Ben grants leave to contact Chloe
  coach: thank Ben
    because: Bob was asked this morning: one at a time inside, and Chloe's turn comes on Monday if he is silent; Ben is thanked meanwhile [Figure one at a time, After 3]
13:35 thank Ben
  coach: wait for Bob until 2026-10-12
    because: Chloe after Bob: three working days [Figure one at a time, Figure next person]
