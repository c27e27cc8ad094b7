story: A good no
shape: the seeker finds that it is not for him
seeker: Ivan
company: Granit Bank
role: risk analyst
person: Alice; at City Hospital; tie 4
person: Ben; at Delta Conseil; tie 3
person: Bob; at Granit Bank
tie: Alice > Bob 3

2026-09-07 Mon
09:00 open
09:01 know Alice: a friend, since 2010
09:02 know Ben: a former colleague, since 2015
  coach: ask Alice for a talk
    because: she is close, and knows somebody there [Figure warmth]
09:05 ask Alice for a talk
  coach: ask Ben for a talk
    because: he is outside too and knows the trade; one source is not enough [After 2]
09:10 ask Ben for a talk
09:30 Alice says yes to a talk on 2026-09-08 18:00
2026-09-08 Tue
18:20 talk with Alice: 20 minutes
  coach: write down the talk with Alice
    because: at once [After 1]
18:25 learnt from Alice about the company: people leave after a year
18:26 Alice names Bob: he stayed
18:30 thank Alice
  coach: decide on the company
    because: what Alice said is a warning; Ivan says for himself where he stands: open is a verdict too [After 1, After 2]
18:40 interest open
  coach: wait for Ben until 2026-09-16
    because: a second, independent source before a verdict; nothing is asked for the inside until then [After 2, R5]
    argued: the rules allow leave for somebody inside as a guide before the verdict, and Bob could be the second source that Ivan wants.
18:41 ask Alice for leave to contact Bob
  refused: R5
  coach: wait for Ben until 2026-09-16
    because: interest first [R5]
    argued: the rules allow leave for somebody inside as a guide before the verdict, and Bob could be the second source that Ivan wants.
2026-09-10 Thu
09:00 Ben says yes to a talk on 2026-09-11 12:00
  coach: prepare the talk with Ben
    because: it is tomorrow; the question is why people leave [Before 1, After 2]
2026-09-11 Fri
12:25 talk with Ben: 20 minutes
12:30 learnt from Ben about the company: nobody sees a customer, all is forms
12:40 thank Ben
  coach: decide on the company
    because: two sources that owe each other nothing say the same: now it is a fact [After 2, R5]
12:50 interest lost
  coach: report to Alice
    because: she named Bob; she is told why Ivan will not contact him, and thanked again [After 3, R11, R12]
12:55 ask Alice for names inside
  refused: R12
  coach: report to Alice
    because: once the interest is lost nobody is asked for anything [R12, After 3]
13:00 report to Alice about Bob
  coach: close
    because: a no decided on what was learnt is a good ending, and nobody is owed anything [After 5]
13:05 close: a good no
  coach: nothing
    because: it is finished and paid [R12]
