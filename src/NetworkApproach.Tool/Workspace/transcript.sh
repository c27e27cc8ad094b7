#!/usr/bin/env bash
# Plays a whole approach of twelve people through the commands, from the first import to the last thanks, and writes it down:
#   src/NetworkApproach.Tool/Workspace/transcript.sh > src/NetworkApproach.Tool/Workspace/Transcript.md
# A test reads this file line by line and holds the transcript against the tool. So a line is: title, tell, on or run, and what follows stands in double quotes or without blanks.
set -euo pipefail
cd "$(dirname "$0")/../../.."
[ -n "${SKIP_BUILD:-}" ] || dotnet build -c Release -v quiet src/NetworkApproach.Tool >/dev/null
tool="$PWD/src/NetworkApproach.Tool/bin/Release/net10.0/NetworkApproach.Tool.dll"
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
cd src/NetworkApproach.Tool/Samples
title() { printf '# %s\n' "$1"; }
tell() { printf '\n%s\n' "$1"; }
on() { now=$1; }
run() {
    local line='$ network-approach' code=0 word
    printf '\n```text\n'
    for word in "$@"; do
        case $word in *[!A-Za-z0-9.,:/@-]*) word="\"$word\"" ;; esac
        if [ $((${#line} + 1 + ${#word})) -gt 78 ]; then
            printf '%s \\\n' "$line"
            line='   '
        fi
        line+=" $word"
    done
    printf '%s\n' "$line"
    dotnet "$tool" "$@" --workspace "$desk/workspace.db" --now "$now" --zone Europe/Paris --language en | sed "s|$desk|~/.local/share/network-approach|" || code=${PIPESTATUS[0]}
    [ "$code" -eq 0 ] || printf '(exit code %s)\n' "$code"
    printf '```\n'
}

title "A search, typed"
tell "What a seeker types from the first import to the thanks after the last talk, with twelve people, and what the tool answers. Made by [transcript.sh](transcript.sh), and held against the tool by a test. Left out of what is shown: \`--now\`, by which the days pass, \`--zone Europe/Paris\`, \`--language en\` and the file's place."

tell "## Monday: whom I know"
on 2026-11-23T09:00:00+01:00
run me "Noé Martin"
run import Connections.csv
run open "Noname Corp" --role "operations manager"
run belief business "They are growing fast."
run belief work "Their managers have a free hand."
run next
tell "A connection is not yet an acquaintance: I say whom I really know."
run know ann --how "we shared an office" --since 2015
run know ravi --how "we studied together" --since 2011-09
run know fatou --how "we sing in the same choir" --since 2019
run next
tell "I wrote to Ann. What is done is recorded; \`ask ann talk\` is enough to say whom."
run ask ann talk

tell "## Tuesday and Wednesday: the first talk"
on 2026-11-24T18:00:00+01:00
run answer ann yes --at 14:30
on 2026-11-25T13:00:00+01:00
run talk ann --minutes 25 --offered 5 --learnt "business: They have just taken over a competitor in Lyon."
run ask ann names
tell "Refused: names inside come after interest. A guide, who knows the company from outside, may be asked for."
run ask ann names --guide
run names ann "Rufus Quartermain" --why "worked there for ten years"
run ask ann leave rufus --guide
run answer ann yes
run next
run thank ann
run next
run ask rufus talk

tell "## Thursday and Friday: a guide, and interest"
on 2026-11-26T10:00:00+01:00
run answer rufus yes --at yesterday
run questions --with rufus
on 2026-11-27T12:00:00+01:00
run talk rufus --minutes 20 --learnt "needs: Nobody looks after their suppliers." --in-confidence "outlook: The Lyon site may close."
run fact rufus business "Sales have been flat for two years." --contradicts "growing fast"
run interest confirmed --why "the work is what I do best"
run names rufus "Victor Hale" "Gilles Armor" --company "Noname Corp"
tell "Who leads to whom at Noname Corp, by what I know so far?"
run paths --company "Noname Corp" --k 2
run ask rufus leave victor
run answer rufus yes
run thank rufus
run ask victor talk

tell "## A mistake, undone"
on 2026-11-30T09:00:00+01:00
run answer victor no
run undo --reason "that was somebody else's message"
run next
run report ann

tell "## Meanwhile: a CV that somebody would pass on"
run ask ravi talk --channel telephone
run answer ravi yes
on 2026-12-01T19:00:00+01:00
run talk ravi --minutes 15
run hand-off ravi offered
run next --as "Noé Martin"
run hand-off ravi redirected
run names ravi "Bob Marchmont" --company "Noname Corp" --why "leads engineering there"
run leave ravi bob
run thank ravi

tell "## Somebody inside writes first"
on 2026-12-02T09:00:00+01:00
run received "Camille Desforges"
run ask camille talk
run answer camille yes
on 2026-12-03T17:00:00+01:00
run talk camille --minutes 15 --learnt "team: The operations team has seven people." --learnt "decision: Dana Whitlock decides."
run boss "Dana Whitlock"
run thank camille
tell "Ann sends me her address book. People are matched: nobody is there twice."
run import ann-leroy.csv --of ann

tell "## A no, and a silence"
run ask fatou talk
run answer fatou yes
on 2026-12-04T18:00:00+01:00
run talk fatou --minutes 20 --learnt "culture: People stay for long."
run names fatou "Mireille Fontanges" "Solène Le Goff-Tanguy"
run ask fatou leave mireille
run answer fatou no
run ask fatou leave solene
run answer fatou later --on "in 2 weeks"
run thank fatou
on 2026-12-08T09:00:00+01:00
run agenda
tell "Victor has been silent for seven working days: one reminder, by telephone."
run next
run ask victor talk
run answer victor yes
on 2026-12-09T12:30:00+01:00
run talk victor --minutes 20 --learnt "needs: They look for somebody for the suppliers."
run fact victor work "A free hand, but a yearly budget." --confirms "free hand"
run ask victor names
run names victor dana --why "decides who joins the team"
run ask victor leave dana
run leave victor dana --scope recommended
run thank victor
run ask bob talk
run answer bob yes
on 2026-12-10T11:00:00+01:00
run talk bob --minutes 20 --learnt "needs: Two suppliers have left since summer."
run names bob "Sylvie Tournesac" --in-confidence
run thank bob

tell "## The prospective boss"
run next --as "Noé Martin"
run ask dana talk
on 2026-12-11T09:00:00+01:00
run answer dana yes
run brief --paper decisive
on 2026-12-15T16:00:00+01:00
run talk dana --minutes 40 --offered 20 --learnt "needs: Somebody for the suppliers, from February." --learnt "conditions: Two days a week in Lyon."
run close met-the-boss

tell "## Thanks, and what became of it"
on 2026-12-16T09:00:00+01:00
run agenda
run thank dana
run report ann
run report rufus
run report ravi
run report fatou
run report victor
run report bob
run agenda
run footprint
run audit
run approaches
