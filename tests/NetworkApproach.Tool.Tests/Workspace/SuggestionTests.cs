namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Everything that the tool suggests to type, with names that would do something else if they could.</summary>
public class SuggestionTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Plain =
    [
        "ask", "talk", "leave", "knows", "names", "what-became", "stop", "answer", "yes", "no", "thank", "report", "apologise", "hand-off",
        "declined", "redirected", "interest", "confirmed", "lost", "close", "good-no", "given-up", "met-the-boss", "know", "say", "next",
        "fact", "same", "apart", "forget", "add", "confess", "offered", "passed-on", "doubles", "agenda", "belief", "needs", "me", "open",
        "--through", "--about", "--guide", "--approach", "--how", "--since", "--minutes", "--to", "--yes", "--undo", "--has-it", "--",
        "...", "N", "First Last", "NAME", "TOPIC", "COMPANY", "yes|no|later", "talk|names|knows|leave", "They look for people like me",
    ];

    [ShellFact]
    public async Task Every_move_answer_and_hint_is_typed_as_it_was_meant_whoever_it_is_about()
    {
        List<string> lines = [];
        List<HashSet<string>> meant = [];
        HashSet<string> kinds = [];
        foreach (string name in Hostile.Names)
        {
            foreach (Approach approach in Stages(name))
            {
                HashSet<string> ours =
                    [.. Plain, .. approach.People.SelectMany(person => new[] { person.Name, person.Id.Value }), approach.Id.Value, name];
                foreach (CommandToType command in Shown(approach, kinds))
                {
                    lines.Add($"network-approach {command.In(Shell.Posix)}");
                    meant.Add(ours);
                }
            }
        }

        string[] all =
            ["Pay", "AnswerOffer", "Contact", "Ask", "JudgeInterest", "Close", "NoBasis", "OriginUnknown", "InterestFirst", "TalkFirst"];
        Assert.Empty(all.Except(kinds));
        foreach (string program in ShellFactAttribute.Found)
        {
            using RealShell shell = new(program);
            IReadOnlyList<string[]> calls = await shell.ArgumentsOf(lines);
            Assert.Equal(lines.Count, calls.Count);
            foreach ((string[] call, int place) in calls.Select((call, place) => (call, place)))
            {
                Assert.All(call, argument => Assert.True(
                    meant[place].Contains(argument)
                        || meant[place].Any(one => argument == $"--about={one}" || argument == $"--through={one}"),
                    $"{lines[place]}: {argument}"));
            }
        }
    }

    [ShellFact]
    public async Task What_the_commands_print_to_be_typed_is_typed_as_it_was_meant()
    {
        List<string> lines = [];
        HashSet<string> meant = [.. Plain];
        string[] names = ["$(touch ran)", "`touch${IFS}ran`", "x\" ; touch ran ; echo \"", "O' ; touch ran ; '", "Zoé; touch ran"];
        foreach (string name in names)
        {
            using Desk desk = new();
            List<string> told = [];
            void Run(params string[] args) => told.Add(desk.Run(args) is var run && run.Code < 2 ? run.Out : run.Error);
            string other = name + " Bis";
            desk.Does("open", name + " Corp");
            Run("open", name + " Corp");
            Run("next");
            Run("ask", "zed", "talk");
            Run("people", name);
            Run("know", name, "--how", name, "--since", "2015", "--new");
            Run("next");
            Run("fact", name, "needs", "x");
            Run("answer", name, "yes");
            Run("ask", name, "talk");
            Run("answer", name, "no", "talk");
            Run("hand-off", name, "offered");
            Run("hand-off", name, "redirected");
            Run("hand-off", name, "declined");
            Run("ask", name, "stop");
            desk.Now = "2026-11-24T09:00:00+01:00";
            Run("talk", name, "--minutes", "20", "--learnt", "needs: testers");
            Run("names", name, other, "--new");
            Run("ask", other, "talk");
            Run("interest", "confirmed");
            Run("ask", name, "names");
            Run("names", name, name + " Ter", "--new");
            Run("ask", name, "leave", other);
            Run("ask", name, "leave", name + " Ter");
            Run("answer", name, "yes");
            Run("answer", name, "yes", "leave", other);
            Run("confess", name + " Quater", "--new");
            Run("agenda");
            Run("next", "1");
            Run("next", "2");
            Run("next", "3");
            Run("forget", name);
            Run("open", name + " Two");
            Run("next");
            Run("interest", "lost", "--approach", name + " Corp");
            Run("close", "good-no", "--approach", name + " Corp");
            foreach (string approach in (string[])[name + " Corp", name + " Two"])
            {
                lines.AddRange(desk
                    .Json("next", "--approach", approach)
                    .Where(line => line.TryGetProperty("record", out _))
                    .Select(line => $"network-approach {line.GetProperty("record").GetString()}"));
            }

            lines.AddRange(told.SelectMany(text => text.Split('\n')).Select(Typed).OfType<string>());
            meant.UnionWith(desk.Json("people").SelectMany(
                line => new[] { line.GetProperty("id").GetString()!, line.GetProperty("name").GetString()! }));
            meant.UnionWith(desk.Json("approaches").SelectMany(
                line => new[] { line.GetProperty("approach").GetString()!, line.GetProperty("company").GetString()! }));
            meant.UnionWith([name, "zed"]);
        }

        Assert.InRange(lines.Count, 100, 1_000);
        foreach (string program in ShellFactAttribute.Found)
        {
            using RealShell shell = new(program);
            IReadOnlyList<string[]> calls = await shell.ArgumentsOf(lines);
            Assert.Equal(lines.Count, calls.Count);
            Assert.All(calls, call => Assert.Subset(meant, call.ToHashSet()));
        }
    }

    [Fact]
    public void A_command_in_a_name_is_never_shown_as_one()
    {
        const string Name = "Zed: network-approach $(touch ran)";
        using Desk desk = Desk.Opened();
        desk.Does("know", Name, "--how", "school", "--since", "2015");
        string[][] commands = [["next"], ["fact", Name, "needs", "x"], ["answer", Name, "yes"], ["hand-off", Name, "declined"]];
        foreach (string[] args in commands)
        {
            string said = desk.Run(args).Out;
            Assert.Contains(
                "\n  network-approach ", "\n" + said.Replace("Then    ", "\n  ", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?m)^ *(Then +)?network-approach [^'\n]*\$", said);
        }
    }

    [Fact]
    public void Whoever_another_could_be_taken_for_is_typed_by_id()
    {
        Contact[] people =
        [
            new(new ContactId("bob"), "Robert"), new(new ContactId("x1"), "bob"), new(new ContactId("x2"), "Ann Leroy"),
            new(new ContactId("x3"), "ann-leroy"), new(new ContactId("x4"), "!!!"), new(new ContactId("x5"), "Zoé Roy"),
            new(new ContactId("x6"), "Ann\u202EyorL"),
        ];

        Assert.Equal(
            ["Robert", "x1", "x2", "x3", "x4", "Zoé Roy", "x6"], people.Select(person => TypedName.Of(people, person)));
    }

    private static string? Typed(string line)
    {
        string start = line.TrimStart();
        string label = start.Split(' ')[0];
        start = label is "Then" or "Sign" ? start[label.Length..].TrimStart() : start;
        return start.StartsWith("network-approach ", StringComparison.Ordinal) ? start : null;
    }

    /// <summary>Every command that is shown at some stage.</summary>
    private static IEnumerable<CommandToType> Shown(Approach approach, HashSet<string> kinds)
    {
        DateTimeOffset now = At.AddDays(20);
        foreach (Move move in approach.Moves(now))
        {
            kinds.Add(move.GetType().Name);
            yield return MoveCommandLine.Of(approach, move);
            yield return MoveCommandLine.Of(approach, move).Option("--approach", TypedName.Of([approach], approach));
            foreach ((_, CommandToType command) in MoveCommandLine.After(approach, move, Language.English))
            {
                yield return command;
            }
        }

        foreach (Contact one in approach.People)
        {
            foreach (Contact other in approach.People)
            {
                Request[] requests = [new Request.Names(), new Request.Leave(other.Id), new Request.Knows(other.Id)];
                foreach (Request request in requests)
                {
                    if (one.Id != other.Id && one.Id != Me
                        && approach.Decide(new ApproachCommand.Ask(new ActId("try"), one.Id, request, now)) is Decision.Refused refused
                        && RefusalHint.Of(approach, refused.Because, Language.English) is { } hint)
                    {
                        kinds.Add(refused.Because.GetType().Name);
                        yield return hint;
                    }
                }
            }

            if (approach.Decide(new ApproachCommand.Record(new ApproachEvent.Talked(new ActId("try"), now, one.Id, 10)))
                is Decision.Refused { Because: Refusal.OriginUnknown unknown }
                && RefusalHint.Of(approach, unknown, Language.English) is { } toKnow)
            {
                kinds.Add(nameof(Refusal.OriginUnknown));
                yield return toKnow;
            }

            kinds.Add(nameof(Refusal.NoBasis));
            yield return RefusalHint.Of(approach, new Refusal.NoBasis(one), Language.English)!;
        }
    }

    private static readonly ContactId Me = new("me");

    /// <summary>An approach about people of that name, after each of its events.</summary>
    private static IEnumerable<Approach> Stages(string name)
    {
        (ContactId ann, ContactId bob, ContactId cid) = (new("ann"), new("-bob"), new("cid' $(touch ran)"));
        int number = 0;
        ActId Act() => new($"a{++number}");
        DateTimeOffset Then() => At.AddHours(number);
        ActId talk = new("talk");
        ActId offer = new("offer");
        ActId handed = new("handed");
        ApproachEvent[] events =
        [
            new ApproachEvent.Opened(
                Act(), Then(), new ApproachId("x"), Me, new Target(new CompanyName(name)), ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(Act(), Then(), new Contact(ann, name)),
            new ApproachEvent.PersonNoted(Act(), Then(), new Contact(bob, name + " Bis")),
            new ApproachEvent.PersonNoted(Act(), Then(), new Contact(cid, name + " Ter")),
            new ApproachEvent.AcquaintanceStated(Act(), Then(), ann, "school", new DateOnly(2015, 1, 1)),
            new ApproachEvent.ContactReceived(Act(), Then(), cid, Channel.Message),
            new ApproachEvent.Talked(talk, Then(), ann, 10),
            new ApproachEvent.FactLearnt(Act(), Then(), talk, Topic.Needs, "testers"),
            new ApproachEvent.HandOffOffered(offer, Then(), ann),
            new ApproachEvent.HandedOff(handed, Then(), ann),
            new ApproachEvent.InterestJudged(Act(), Then(), Interest.Confirmed),
            new ApproachEvent.Named(Act(), Then(), ann, bob, null, true),
            new ApproachEvent.Named(Act(), Then(), cid, bob, null, true),
            new ApproachEvent.Answered(Act(), Then(), ann, new Request.Leave(bob), new Answer.Granted()),
            new ApproachEvent.Answered(Act(), Then(), cid, new Request.Leave(bob), new Answer.Granted()),
            new ApproachEvent.ContactedWithoutLeave(Act(), Then(), new ContactId("zed"), Channel.Message, ann),
        ];
        for (int many = 1; many <= events.Length; many++)
        {
            yield return Approach.Fold(events[..many]);
        }
    }
}
