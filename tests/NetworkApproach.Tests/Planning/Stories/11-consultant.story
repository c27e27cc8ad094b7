story: The head-hunter
shape: a consultant
seeker: Rosa
company: Terravox
role: finance director
person: Sylvie; at Search Partners; consultant; tie 3
person: Ben; at Ville Verte; tie 3
person: Bob; at Terravox
person: Chloe; at Terravox
tie: Sylvie > Bob 4
tie: Ben > Chloe 3

2026-09-14 Mon
09:00 open
09:01 know Sylvie: she placed me once, since 2012
09:02 know Ben: a friend, since 2010
  coach: ask Ben for a talk
    because: a consultant gives names and leave to nearly nobody, it is her trade; Ben first [R9, During 4]
  coach: ask Sylvie for a talk
09:10 ask Ben for a talk
  coach: ask Sylvie for a talk
    because: she knows the company and can inform, whatever she may not give; both are outside [R6, Figure ways]
09:20 ask Sylvie for a talk
09:30 Sylvie says yes to a talk on 2026-09-15 12:00
  coach: prepare the talk with Sylvie
    because: it is tomorrow: questions about the company, not about a post [Before 1, Before 3]
2026-09-15 Tue
12:20 talk with Sylvie: 20 minutes
12:22 learnt from Sylvie about the company: the owners want to sell in three years
12:23 Sylvie offers to pass on the CV
  coach: answer the offer of Sylvie
    because: the question is asked of a consultant too, though she seldom says yes [During 4, R9]
12:25 answer the offer of Sylvie by asking for names
  coach: thank Sylvie
    because: she gave twenty minutes [After 3]
12:30 thank Sylvie
2026-09-16 Wed
09:00 Sylvie passed on the CV to Bob
  coach: ask Sylvie what became of the CV
    because: it is how consultants work, and it is allowed; yet it stays open until Rosa knows what became of it [R9, R8]
09:10 ask Sylvie what became of the CV
  coach: decide on the company
    because: what Sylvie said of the sale must be weighed; nothing else is to be done [After 1, R5]
09:30 interest confirmed
  coach: wait for Ben until 2026-09-23
    because: Ben was asked on Monday; Sylvie has her question [Figure reminder]
    argued: the plan gives a consultant's names a small chance, not none, and Sylvie has time while Ben is awaited; the coach holds that the answer to her offer asked for the same.
2026-09-17 Thu
09:00 Ben says yes to a talk on 2026-09-17 13:00
  coach: prepare the talk with Ben
    because: it is today [Before 1]
13:20 talk with Ben: 20 minutes
13:25 learnt from Ben about the company: the finance team is three people
13:26 Ben names Chloe: she keeps the accounts
  coach: thank Ben + ask Ben for leave to contact Chloe
    because: within a day, and the request may go in the same message [After 3, R3]
13:30 thank Ben
  coach: ask Ben for leave to contact Chloe
    because: this is the way that leads further; the CV on Bob's desk does not forbid it [R3, R9]
13:35 ask Ben for leave to contact Chloe
14:00 Ben grants leave to contact Chloe
  coach: ask Chloe for a talk citing Ben
    because: leave is held, nobody inside was contacted by Rosa [Contacting 1, Figure one at a time]
14:10 ask Chloe for a talk citing Ben
14:15 thank Ben
2026-09-28 Mon
09:00 nothing new
  coach: remind Chloe
    because: seven working days [Figure reminder, Contacting 3]
09:10 remind Chloe by telephone
2026-10-02 Fri
09:00 nothing new
  coach: ask Ben for names inside
    because: Chloe is silent; Ben was never asked whom else; the CV at Sylvie's is out of hand and can be written off [R10, Figure next person]
    argued: the plan gives a consultant's names a small chance, not none, and Ben was the last to be asked; the coach holds that the answer to her offer asked for the same.
  coach: write off the CV with Sylvie
