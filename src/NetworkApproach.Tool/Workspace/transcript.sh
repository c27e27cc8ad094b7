#!/usr/bin/env bash
# Plays a whole approach of twelve people through the commands, from the first import to the last thanks, and writes it down:
#   src/NetworkApproach.Tool/Workspace/transcript.sh > src/NetworkApproach.Tool/Workspace/Transcript.md
# A test reads this file line by line and holds the transcript against the tool. So a line is: title, tell, on or run, and what follows stands in double quotes or without blanks.
set -euo pipefail
cd "$(dirname "$0")/../../.."
dotnet build -c Release -v quiet src/NetworkApproach.Tool >/dev/null
tool="$PWD/src/NetworkApproach.Tool/bin/Release/net10.0/NetworkApproach.Tool.dll"
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
cd src/NetworkApproach.Tool/Samples
title() { printf '# %s\n' "$1"; }
tell() { printf '\n%s\n' "$1"; }
on() { now=$1; }
run() {
    local shown="" code=0 word
    for word in "$@"; do
        case $word in *[!A-Za-z0-9.,:/@-]*) shown+=" \"$word\"" ;; *) shown+=" $word" ;; esac
    done
    printf '\n```text\n$ network-approach%s\n' "$shown"
    dotnet "$tool" "$@" --workspace "$desk/workspace.db" --now "$now" --zone Europe/Paris --language en | sed "s|$desk|~/.local/share/network-approach|" || code=${PIPESTATUS[0]}
    [ "$code" -eq 0 ] || printf '(exit code %s)\n' "$code"
    printf '```\n'
}

title "A search, typed"
tell "What a seeker types from the first import to the thanks after the last talk, with twelve people, and what the tool answers. Made by [transcript.sh](transcript.sh), and held against the tool by a test. Left out of what is shown: `--now`, by which the days pass, `--zone Europe/Paris`, `--language en` and the file's place."
on 2026-11-23T09:00:00+01:00
run me "Noé Martin"
run import Connections.csv
run open "Noname Corp" --role "operations manager"
run next
