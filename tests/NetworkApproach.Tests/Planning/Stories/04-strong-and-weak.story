story: Two ways to Bob
shape: a strong and a weak introduction to one person
seeker: Yann
company: Terravox
role: field engineer
person: Alice; at Baker School; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Terravox
person: Dora; at Terravox
tie: Alice > Bob 1
tie: Ben > Bob 5
tie: Bob > Dora 3

2026-09-14 Mon
09:00 open
09:01 know Alice: a neighbour, since 2014
09:02 know Ben: a former client, since 2017
  coach: ask Ben for a talk
    because: Ben is very close to Bob, Alice hardly knows him; the way that counts goes through Ben [Figure warmth, Complaints 2]
  coach: ask Alice for a talk
09:10 ask Ben for a talk
  coach: ask Alice for a talk
    because: Alice is outside too and can teach; she need not wait for Ben [After 2, Figure ways]
09:20 ask Alice for a talk
09:40 Alice says yes to a talk on 2026-09-14 17:00
  coach: prepare the talk with Alice
    because: it is today [Before 1]
17:30 talk with Alice: 20 minutes
  coach: write down the talk with Alice
    because: at once [After 1]
17:35 learnt from Alice about the company: their field teams work in pairs
17:36 Alice names Bob: she met him twice
17:40 thank Alice
17:45 interest confirmed
2026-09-15 Tue
10:00 Ben says yes to a talk on 2026-09-16 08:30
  coach: prepare the talk with Ben
    because: it is tomorrow morning, and it decides who introduces Yann to Bob [Before 1, Before 4]
2026-09-16 Wed
09:00 talk with Ben: 20 minutes
09:05 learnt from Ben about the company: Bob chooses whom he takes along
09:06 Ben names Bob: they built the depot together
  coach: thank Ben + ask Ben for leave to contact Bob
    because: a talk is thanked for the same day, and the request may go in the same message [After 3, R3]
09:10 thank Ben
  coach: ask Ben for leave to contact Bob
    because: Bob says yes more readily to a friend than to somebody's acquaintance, and one can be introduced once [Before 4, Complaints 1, Figure warmth]
  coach: ask Alice for leave to contact Bob
09:15 ask Ben for leave to contact Bob
09:16 Alice grants leave to contact Bob
  coach: thank Alice
    because: she gave leave unasked; it is the weak one and will still be there, and Ben gets his three working days [After 3, Before 4]
  coach: wait for Ben until 2026-09-21
09:20 thank Alice
  coach: wait for Ben until 2026-09-21
    because: the weak introduction would spend Bob's first impression [Before 4, Figure next person]
2026-09-17 Thu
11:00 Ben grants leave to contact Bob
  coach: ask Bob for a talk citing Ben
    because: both leaves are held; the strong one is used [Figure warmth, Contacting 1]
11:10 ask Bob for a talk citing Ben
  coach: thank Ben
    because: he gave leave an hour ago and it is used [After 3]
11:20 thank Ben
11:30 Bob says yes to a talk on 2026-09-18 14:00
  coach: prepare the talk with Bob
    because: it is tomorrow [Before 1]
2026-09-18 Fri
14:30 talk with Bob: 20 minutes
14:35 learnt from Bob about the company: Dora hires for the south
14:36 Bob names Dora: she hires for the south
14:37 boss Dora
14:40 thank Bob
  coach: ask Bob for leave to contact Dora
    because: the person who could hire is known, interest is confirmed, and Bob knows her [R3, During 3]
14:45 ask Bob for leave to contact Dora
  coach: report to Ben
    because: Ben and Alice both named Bob; the one in whose name Yann came hears first [After 3]
    argued: both are told today, in two messages of a minute; the plan goes by the order in which they gave the name.
  coach: report to Alice
14:50 report to Ben about Bob
  coach: report to Alice
    because: her name for Bob was not used, and she is told how it went all the same [R11, After 3]
14:55 report to Alice about Bob
  coach: wait for Bob until 2026-09-29
    because: nobody else leads to Dora as well; his reminder comes after seven working days [Figure reminder]
