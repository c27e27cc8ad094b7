story: Give me your CV
shape: a CV offered, and a CV passed on
seeker: Omar
company: Bellerive
role: accountant
person: Sylvie; at Maison Roche; tie 3
person: Karim; at Port Autonome; tie 4
person: Marc; at Bellerive
person: Petra; at Bellerive
tie: Sylvie > Marc 3
tie: Karim > Petra 3

2026-09-07 Mon
09:00 open
09:01 know Sylvie: a former manager, since 2013
09:02 know Karim: football, since 2009
09:05 ask Sylvie for a talk
09:10 ask Karim for a talk
11:00 Sylvie says yes to a talk on 2026-09-08 12:30
  coach: prepare the talk with Sylvie
    because: it is tomorrow [Before 1]
2026-09-08 Tue
13:00 talk with Sylvie: 20 minutes
13:02 learnt from Sylvie about the company: they move their books in-house
13:03 Sylvie offers to pass on the CV
  coach: answer the offer of Sylvie
    because: thank her warmly, and ask to contact the people she thought of in her name; left alone, the CV goes and Omar is no further on [During 4, R9]
13:05 answer the offer of Sylvie by asking for names
  coach: thank Sylvie
    because: she gave time, whatever she answers to that [After 3]
13:10 thank Sylvie
  coach: decide on the company
    because: Sylvie and Karim have been asked; what was learnt needs a verdict [After 1, R5]
13:15 interest confirmed
15:00 Sylvie names Marc: she meant to send it to him
15:01 Sylvie grants leave to contact Marc
  coach: ask Marc for a talk citing Sylvie
    because: the offer has become a name with leave; it is used today [During 4, Contacting 1]
15:10 ask Marc for a talk citing Sylvie
  coach: thank Sylvie
    because: for the name and the leave, and so that she sends nothing herself [After 3]
15:15 thank Sylvie
  coach: wait for Karim until 2026-09-16
    because: Karim was asked on Monday, Marc today; Karim's reminder is the first thing that comes [Figure reminder]
2026-09-09 Wed
10:00 Karim says yes to a talk on 2026-09-09 12:00
12:20 talk with Karim: 20 minutes
12:25 learnt from Karim about the company: they look for one who knows the new law
12:30 thank Karim
2026-09-10 Thu
10:00 Karim makes contact by message
10:01 Karim passed on the CV to somebody unknown
  coach: answer Karim
    because: he wrote and deserves a reply; and in it one asks where the CV went [R2, During 4]
  coach: ask Karim what became of the CV
10:10 reply to Karim asking for nothing
  coach: ask Karim what became of the CV
    because: a CV that was passed on is an open question until Omar knows who has it [R8, R9]
10:15 ask Karim what became of the CV
  coach: wait for Marc until 2026-09-17
    because: all are asked; Karim was asked a minute ago [Figure reminder]
2026-09-11 Fri
09:00 Karim passed on the CV to Petra
09:01 Karim names Petra: she runs the books
  coach: ask Karim for leave to contact Petra
    because: the recipient is known; with leave to contact her, Omar has matters in hand again [R9, During 4]
09:10 ask Karim for leave to contact Petra
09:20 Karim grants leave to contact Petra
  coach: ask Petra for a talk citing Karim
    because: Marc was asked on Tuesday and has been silent for three working days; Petra has the CV without knowing whose it is [Figure next person, R9]
  coach: thank Karim
09:30 thank Karim
2026-09-14 Mon
09:00 nothing new
  coach: ask Petra for a talk citing Karim
    because: nothing changed over the weekend: Marc is silent, and Petra holds the CV [Figure next person, R9]
