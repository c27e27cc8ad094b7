story: Two companies and one friend
shape: two companies in parallel, with a relay in both
seeker: Paul
company: Lumen Pumps
company: Orbe
role: maintenance planner
person: Alice; at Delta Conseil; tie 4
person: Ben; at Ville Verte; tie 3
person: Bob; at Lumen Pumps
person: Olga; at Orbe
person: Otto; at Orbe
tie: Alice > Bob 4
tie: Alice > Olga 3
tie: Ben > Otto 3

2026-09-07 Mon
09:00 [Lumen Pumps] open
09:01 [Lumen Pumps] know Alice: a friend, since 2010
  coach: [Lumen Pumps] ask Alice for a talk
    because: she is the one way in [R2]
09:05 [Lumen Pumps] ask Alice for a talk
09:10 [Orbe] open
09:11 [Orbe] know Alice: a friend, since 2010
09:12 [Orbe] know Ben: a neighbour, since 2012
  coach: [Orbe] ask Ben for a talk
    because: Alice was asked for twenty minutes five minutes ago; a second request from the same friend on the same day is too much, and Ben has been asked for nothing [R7, Complaints 1, After 5]
09:20 [Orbe] ask Ben for a talk
  coach: [Orbe] wait for Ben until 2026-09-16
    because: Alice is in use for the other company [R7, Figure reminder]
  coach: [Lumen Pumps] wait for Alice until 2026-09-16
    because: she was asked this morning [Figure reminder]
2026-09-08 Tue
09:00 [Lumen Pumps] Alice says yes to a talk on 2026-09-08 18:00
  coach: [Lumen Pumps] prepare the talk with Alice
    because: it is today [Before 1]
18:25 [Lumen Pumps] talk with Alice: 20 minutes
18:30 [Lumen Pumps] learnt from Alice about the company: they repair more than they sell
18:31 [Lumen Pumps] Alice names Bob: he plans the repairs
18:35 [Lumen Pumps] thank Alice
18:40 [Lumen Pumps] interest confirmed
18:45 [Lumen Pumps] ask Alice for leave to contact Bob
19:00 [Lumen Pumps] Alice grants leave to contact Bob
  coach: [Lumen Pumps] ask Bob for a talk citing Alice
    because: leave is held; what goes on at Orbe holds nothing up here [After 5, Contacting 1]
2026-09-09 Wed
09:00 [Lumen Pumps] ask Bob for a talk citing Alice
  coach: [Lumen Pumps] thank Alice
    because: she gave leave yesterday [After 3, Figure thanks]
09:05 [Lumen Pumps] thank Alice
10:00 [Orbe] Ben says yes to a talk on 2026-09-10 08:00
  coach: [Orbe] prepare the talk with Ben
    because: it is tomorrow at eight [Before 1]
  coach: [Lumen Pumps] wait for Bob until 2026-09-18
    because: asked this morning, and the one person there [Figure one at a time, Figure reminder]
2026-09-10 Thu
08:20 [Orbe] talk with Ben: 20 minutes
08:25 [Orbe] learnt from Ben about the company: they merge two sites
08:26 [Orbe] Ben names Otto: he moves the machines
  coach: [Orbe] thank Ben
    because: within a day [After 3]
08:30 [Orbe] thank Ben
08:40 [Orbe] interest confirmed
  coach: [Orbe] ask Ben for leave to contact Otto
    because: Otto is a name; Bob at the other company does not count here: companies go in parallel [R3, After 5]
08:45 [Orbe] ask Ben for leave to contact Otto
09:00 [Orbe] Ben grants leave to contact Otto
  coach: [Orbe] ask Otto for a talk citing Ben
    because: leave is held and nobody at Orbe is being asked [Figure one at a time, Contacting 1]
09:10 [Orbe] ask Otto for a talk citing Ben
  coach: [Orbe] thank Ben
    because: he gave leave this morning [After 3]
09:15 [Orbe] thank Ben
2026-09-11 Fri
10:00 [Orbe] Otto says no to a talk
  coach: [Orbe] report to Ben
    because: he named Otto and hears how it ended; the debt is small and due [After 3, R11]
    argued: Ben's report falls due tomorrow, and rule R7 leaves Alice ten minutes. The plan does not yet spare her for the other company.
10:05 [Orbe] report to Ben about Otto
  coach: [Orbe] ask Ben for names inside
    because: Ben was never asked whom else; Alice has ten minutes left in all and is relied on at Lumen Pumps [R7, During 3, Complaints 1]
    argued: rule R7 leaves Alice ten minutes, and a talk teaches more than a name. The plan does not yet spare her for the other company.
