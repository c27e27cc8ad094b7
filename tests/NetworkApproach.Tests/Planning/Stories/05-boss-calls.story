story: The telephone rings
shape: the boss makes contact out of the blue
seeker: Leila
company: Hexalog
role: buyer
person: Nadia; at Sud Radio; tie 4
person: Aurelie; at Hexalog
person: Tom; at Hexalog
tie: Nadia > Tom 3

2026-09-21 Mon
09:00 open
09:01 boss Aurelie
09:02 know Nadia: we sing together, since 2015
  coach: ask Nadia for a talk
    because: the boss is known but does not know Leila; the way goes through somebody who does [R2, Before 2]
09:10 ask Nadia for a talk
  coach: wait for Nadia until 2026-09-30
    because: nobody else is known; the reminder comes after seven working days [Figure reminder]
14:00 Aurelie makes contact by telephone
  coach: answer Aurelie
    because: somebody who calls is called back first, and a reply needs no leave [R2, R5]
14:05 ask Nadia for a talk
  refused: R10
  coach: answer Aurelie
    because: Nadia has been asked; Aurelie is waiting for a call [R10, R2]
14:10 reply to Aurelie asking for a talk
  coach: wait for Aurelie until 2026-09-30
    because: it is Aurelie's turn, and Nadia's; both have seven working days before a reminder [Figure reminder]
2026-09-22 Tue
09:00 Aurelie says yes to a talk on 2026-09-24 10:00
  coach: prepare the talk with Aurelie
    because: the decisive talk comes before any other, and Leila knows little: the brief shows the gaps [Papers, Before 1]
2026-09-23 Wed
08:30 Nadia says yes to a talk on 2026-09-23 18:00
  coach: prepare the talk with Nadia
    because: it is this evening, and what Nadia knows makes tomorrow's talk better [Before 1, Before 2]
18:20 talk with Nadia: 20 minutes
  coach: write down the talk with Nadia
    because: at once, and it is needed tomorrow at ten [After 1]
18:25 learnt from Nadia about the company: they have been looking for a buyer since June
18:26 Nadia names Tom: he works in the shop
  coach: thank Nadia
    because: two minutes, tonight [After 3]
    argued: the talk with the boss is tomorrow at ten, and by the order of this page preparing comes first; Nadia is thanked the same evening.
18:30 thank Nadia
  coach: prepare the talk with Aurelie
    because: it is tomorrow at ten; Tom can wait [Papers, Before 1]
2026-09-24 Thu
10:45 talk with Aurelie: 35 minutes
  coach: write down the talk with Aurelie
    because: at once [After 1]
10:50 learnt from Aurelie about the company: they want somebody from March
10:55 thank Aurelie
  coach: decide on the company
    because: Leila met the boss before she knew whether she wants this; now she must know [After 1, R5]
11:00 interest confirmed
  coach: report to Nadia
    because: the boss has been met: Tom is not needed, Nadia is told so and how it went; to ask for him now would go round the boss [After 3, After 5]
    argued: nothing has become of Tom's name, so the report falls due by closing; the plan closes first and then reports. The coach is kinder to Nadia.
