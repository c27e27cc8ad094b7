story: No answer
shape: silence, and the one reminder
seeker: Ines
company: Hexalog
role: data analyst
person: Alice; at Ville Verte; tie 4
person: Bob; at Hexalog
person: Carl; at Hexalog
tie: Alice > Bob 4
tie: Alice > Carl 3

2026-09-07 Mon
09:00 open
09:01 know Alice: a friend, since 2012
09:10 ask Alice for a talk
09:30 Alice says yes to a talk on 2026-09-07 17:00
17:30 talk with Alice: 20 minutes
17:35 learnt from Alice about the company: they have four analysts and want six
17:36 Alice names Bob: he sat next to her for years
17:37 Alice names Carl: he keeps the figures
17:40 thank Alice
17:45 interest confirmed
  coach: ask Alice for leave to contact Bob
    because: Alice knows him best of the two, and leave is asked for a person, not for everybody [R3, Figure warmth]
17:50 ask Alice for leave to contact Bob
18:00 Alice grants leave to contact Bob
18:05 Alice grants leave to contact Carl
  coach: ask Bob for a talk citing Alice
    because: one person at a time inside, the stronger introduction first [Figure one at a time, Figure warmth]
2026-09-08 Tue
09:00 ask Bob for a talk citing Alice
  coach: thank Alice
    because: she gave two leaves last night; thanks are due today [After 3, Figure thanks]
09:10 thank Alice
  coach: wait for Bob until 2026-09-11
    because: Carl's turn comes when Bob has been silent for three working days [Figure next person, After 5]
2026-09-10 Thu
09:00 nothing new
  coach: wait for Bob until 2026-09-11
    because: two working days are not yet silence; Carl comes tomorrow [Figure next person]
2026-09-11 Fri
09:00 nothing new
  coach: ask Carl for a talk citing Alice
    because: three working days without a word: the next person, with leave that is held [Figure next person]
09:10 ask Carl for a talk citing Alice
  coach: wait for Carl until 2026-09-17
    because: on Thursday it is Bob's day for the one reminder, if neither answers before [Figure reminder]
2026-09-14 Mon
10:00 Carl says no to a talk
  coach: report to Alice
    because: she named Carl and hears how it ended; Bob's reminder is on Thursday, and she is asked for no more names today [After 3, Complaints 1]
  coach: wait for Bob until 2026-09-17
10:05 report to Alice about Carl
  coach: wait for Bob until 2026-09-17
    because: nothing is due, and a reminder before its day presses [Figure reminder, R10]
10:10 remind Bob
  refused: R10
  coach: wait for Bob until 2026-09-17
    because: it is too early: seven working days [Figure reminder, R10]
2026-09-17 Thu
09:00 nothing new
  coach: remind Bob
    because: seven working days have passed; once, by telephone this time, and no more [Contacting 3, Figure reminder]
09:15 remind Bob by telephone
  coach: wait for Bob until 2026-09-22
    because: he has his three working days again before Ines moves on [Figure next person]
2026-09-28 Mon
09:00 nothing new
  coach: report to Alice + ask Alice for names inside
    because: Bob stays silent and is left in peace; Alice was never asked whom else she knows there, and two weeks have passed [R10, Contacting 4, During 3]
09:10 remind Bob
  refused: R10
  coach: report to Alice + ask Alice for names inside
    because: one reminder, then stop [Figure reminder, R10]
09:20 ask Alice for names inside
  coach: report to Alice
    because: she named Bob, and hears that he did not answer [After 3, R11]
    argued: a report is owed once something has become of a name, and silence may still end. That Alice never hears of a silence before the end is a thing still missing.
