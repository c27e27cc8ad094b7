story: Everybody knows who decides
shape: the boss is known from the start
seeker: Noor
company: Quayside Foods
role: nutritionist
person: Alice; at Maison Roche; tie 3
person: Ben; at Ville Verte; tie 4
person: Bob; at Quayside Foods
person: Dora; at Quayside Foods
tie: Alice > Dora 4
tie: Ben > Bob 4
tie: Bob > Dora 4

2026-09-07 Mon
09:00 open
09:01 boss Dora
09:02 know Alice: we share a garden, since 2016
09:03 know Ben: a brother-in-law, since 2010
  coach: ask Ben for a talk
    because: not through Alice straight to the boss: the first talks are where one learns; Ben leads to Bob, who works there [Before 2, Before 4]
    argued: both are outside and both talks teach; Alice is one person from Dora, Ben two. That the boss is held back until somebody inside has talked holds from the first name on.
  coach: ask Alice for a talk
09:05 ask Dora for a talk
  refused: R2
  coach: ask Ben for a talk
    because: Noor knows Dora's name, no more [R2, Before 2]
    argued: both are outside and both talks teach; Alice is one person from Dora, Ben two. That the boss is held back until somebody inside has talked holds from the first name on.
09:10 ask Ben for a talk
  coach: ask Alice for a talk
    because: a second source, outside; she is asked what the company is like, not for Dora [After 2, Before 3]
09:20 ask Alice for a talk
10:00 Ben says yes to a talk on 2026-09-07 19:00
  coach: prepare the talk with Ben
    because: it is this evening [Before 1]
19:30 talk with Ben: 20 minutes
19:35 learnt from Ben about the company: they bought a brand for children
19:36 Ben names Bob: he tastes everything
19:40 thank Ben
  coach: decide on the company
    because: without a verdict nothing may be asked for the inside [R5]
19:50 interest confirmed
2026-09-08 Tue
09:00 Alice says yes to a talk on 2026-09-09 08:30
  coach: prepare the talk with Alice
    because: it is tomorrow morning [Before 1]
  coach: ask Ben for leave to contact Bob
2026-09-09 Wed
08:55 talk with Alice: 20 minutes
09:00 learnt from Alice about the company: Dora builds a team of three
09:01 Alice names Dora: she swims with her
09:05 thank Alice
  coach: ask Ben for leave to contact Bob
    because: the inside before the boss: Bob's talk makes Dora's better; Alice's one shot is kept for the day when Noor is ready [Before 2, Before 4]
  coach: ask Alice for leave to contact Dora
09:10 ask Ben for leave to contact Bob
09:30 Ben grants leave to contact Bob
  coach: ask Bob for a talk citing Ben
    because: leave is held, and Bob comes before Dora [Before 2, Contacting 1]
09:40 ask Bob for a talk citing Ben
  coach: thank Ben
    because: for the leave [After 3]
09:45 thank Ben
  coach: wait for Bob until 2026-09-14
    because: one at a time inside; if Bob stays silent three working days, Alice is asked for leave to contact Dora [Figure one at a time, Figure next person, Before 2]
2026-09-10 Thu
10:00 Bob says yes to a talk on 2026-09-10 16:00
16:20 talk with Bob: 20 minutes
16:25 learnt from Bob about the company: the brand for children has no recipes
16:26 Bob names Dora: she signs
16:30 thank Bob
  coach: ask Bob for leave to contact Dora
    because: Bob works with her and has just seen Noor; he and Alice know Dora as well, and a colleague's name is nearer [Contacting 1, Before 4]
    argued: Alice and Bob know Dora equally well; that a colleague's name is nearer is more than the record says.
  coach: ask Alice for leave to contact Dora
