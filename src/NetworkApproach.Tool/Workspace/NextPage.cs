using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What to do next, on half a screen.</summary>
internal sealed class NextPage(Workspace workspace, Approach approach, ApproachPlan plan, bool isSigned)
{
    internal static readonly Phrase Title = Phrase.Plain("next.title", "company:company!");
    internal static readonly Phrase WhoLabel = Phrase.Plain("next.label-who");
    internal static readonly Phrase WhyLabel = Phrase.Plain("next.label-why");
    internal static readonly Phrase SayLabel = Phrase.Plain("next.label-say");
    internal static readonly Phrase SignLabel = Phrase.Plain("next.label-sign");
    internal static readonly Phrase ThenLabel = Phrase.Plain("next.label-then");
    internal static readonly Phrase WaitingLabel = Phrase.Plain("next.label-waiting");
    internal static readonly Phrase AlsoLabel = Phrase.Plain("next.label-also");
    internal static readonly Phrase Yourself = Phrase.Plain("next.yourself");
    internal static readonly Phrase ToYourself = Phrase.Plain("next.to-yourself");
    internal static readonly Phrase InWriting = Phrase.Plain("next.in-writing");
    internal static readonly Phrase ByTelephone = Phrase.Plain("next.by-telephone");
    internal static readonly Phrase FaceToFace = Phrase.Plain("next.face-to-face");
    internal static readonly Phrase When = Phrase.Plain("next.when", "when:words! command:words!");
    internal static readonly Phrase Agreed = Phrase.Plain("next.agreed", "who:person! command:words!");
    internal static readonly Phrase Awaited = Phrase.Plain("next.awaited", "who:person! what:words! day:words!");
    internal static readonly Phrase OneAtATime = Phrase.Plain("next.one-at-a-time", "who:person! after:person! day:words!");
    internal static readonly Phrase NamesInHand = Phrase.Plain("next.names-in-hand", "who:person!");
    internal static readonly Phrase NamesOfAnother = Phrase.Plain("next.names-of-another", "who:person! after:person!");
    internal static readonly Phrase MayStillAnswer = Phrase.Plain("next.may-still-answer", "who:person! after:person!");
    internal static readonly Phrase StrongerIntroduction = Phrase.Plain(
        "next.stronger-introduction", "who:person! after:person! day:words!");
    internal static readonly Phrase RecentNo = Phrase.Plain("next.recent-no", "who:person! day:words!");
    internal static readonly Phrase InsiderFirst = Phrase.Plain("next.insider-first", "who:person! after:person!");
    internal static readonly Phrase FewMinutesLeft = Phrase.Plain("next.few-minutes-left", "who:person!");
    internal static readonly Phrase ATalk = Phrase.Plain("next.a-talk");
    internal static readonly Phrase Names = Phrase.Plain("next.names");
    internal static readonly Phrase WhetherTheyKnow = Phrase.Plain("next.whether-they-know", "who:person!");
    internal static readonly Phrase LeaveToContact = Phrase.Plain("next.leave-to-contact", "who:person!");
    internal static readonly Phrase WhatBecame = Phrase.Plain("next.what-became");
    internal static readonly Phrase ToStop = Phrase.Plain("next.to-stop");

    private const int Indent = 8;
    private const int Others = 3;

    private readonly Page page = workspace.Page();
    private readonly CultureInfo culture = workspace.Language.Culture;

    internal void Tell(PlannedMove[] moves, int at, Func<PlannedMove, WordedText> words)
    {
        page.Line(workspace.Say(Title, Fact.Company("company", approach.Target.Company)), style: Page.Strong);
        if (moves.Length == 0)
        {
            Waiting();
            return;
        }

        PlannedMove move = moves[at - 1];
        if (move.Reason == PlanReason.NoWayLeft && StartingPoints.Tell(workspace, approach, page))
        {
            return;
        }

        Labelled(workspace.Say(WhoLabel), Who(move.Move));
        Labelled(workspace.Say(WhyLabel), move.Why(culture));
        Said(words(move));
        Then(move);
        Waiting();
        Also(moves, at);
    }

    private static string Label(string label) => label.PadRight(Indent);

    private void Labelled(string label, string text) => page.Labelled(label, Indent, text);

    private string Who(Move move) => move.Towards is not { } who
        ? workspace.Say(Yourself)
        : who.Employments.FirstOrDefault(
            employment => !employment.IsPast) is { } employment ? $"{who.Name}, {employment.Company}" : who.Name;

    private void Said(WordedText words)
    {
        Labelled(
            workspace.Say(SayLabel),
            workspace.Say(words.To is null ? ToYourself : words.Channel switch
            {
                Channel.Message => InWriting,
                Channel.Telephone => ByTelephone,
                _ => FaceToFace,
            }));
        foreach (string paragraph in words.Text.Split('\n'))
        {
            if (paragraph.Length == 0)
            {
                page.Blank();
            }
            else
            {
                page.Line(paragraph, indent: Indent);
            }
        }

        if (!isSigned && words.To is not null)
        {
            page.Command(Label(workspace.Say(SignLabel)) + CommandToType.Of("me").Place(workspace.Say(MoveCommandLine.AName)), indent: 0);
        }
    }

    private void Then(PlannedMove move)
    {
        Move[] together = [move.Move, .. move.Together];
        string[] records = [.. together.Select(one => MoveCommandLine.Of(approach, one).ToString()).Distinct()];
        for (int at = 0; at < records.Length; at++)
        {
            page.Command(Label(at == 0 ? workspace.Say(ThenLabel) : string.Empty) + records[at], indent: 0);
        }

        foreach ((string when, CommandToType command) in MoveCommandLine.After(approach, move.Move, workspace.Language))
        {
            page.Command(workspace.Say(When, Fact.Words("when", when), Fact.Words("command", command.Arguments)), Indent);
        }
    }

    /// <summary>What waits, for whom and until when: answers, and what is left for later because of them.</summary>
    internal static IEnumerable<string> Waited(Workspace workspace, Approach approach, ApproachPlan plan)
    {
        foreach (AwaitedAnswer answer in plan.Awaited)
        {
            Fact who = Fact.Person("who", answer.From);
            yield return answer.Until is { } until
                ? workspace.Say(
                    Awaited, who, Fact.Words("what", What(workspace, answer)), Fact.Words("day", workspace.Language.FullDay(until)))
                : workspace.Say(Agreed, who, Fact.Words("command", MoveCommandLine.Talked(approach, answer.From).Arguments));
        }

        foreach (HeldBack held in plan.HeldBack.DistinctBy(held => (held.Because, held.Move.Towards?.Id)))
        {
            if (Left(workspace, held) is { } line)
            {
                yield return line;
            }
        }
    }

    /// <summary>Why a move is left for later; null where an answer that is told says it.</summary>
    private static string? Left(Workspace workspace, HeldBack held)
    {
        Fact who = Fact.Person("who", held.Move.Towards!);
        Fact after = Fact.Person("after", held.After);
        bool isOfAnother = held.After.Id != held.Move.Towards!.Id;
        return held.Because switch
        {
            HeldBackReason.OneAtATimeInside => workspace.Say(OneAtATime, who, after, Day()),
            HeldBackReason.StrongerIntroduction => workspace.Say(StrongerIntroduction, who, after, Day()),
            HeldBackReason.RecentNo => workspace.Say(RecentNo, who, Day()),
            HeldBackReason.InsiderBeforeBoss => workspace.Say(InsiderFirst, who, after),
            HeldBackReason.FewMinutesLeft => workspace.Say(FewMinutesLeft, who),
            HeldBackReason.AnswerAwaited => isOfAnother ? workspace.Say(MayStillAnswer, who, after) : null,
            _ => isOfAnother ? workspace.Say(NamesOfAnother, who, after) : workspace.Say(NamesInHand, who),
        };

        Fact Day() => Fact.Words("day", workspace.Language.FullDay(held.Until!.Value));
    }

    private static string What(Workspace workspace, AwaitedAnswer answer) => answer.Request switch
    {
        Request.Names => workspace.Say(Names),
        Request.Knows => workspace.Say(WhetherTheyKnow, Fact.Person("who", answer.About!)),
        Request.Leave => workspace.Say(LeaveToContact, Fact.Person("who", answer.About!)),
        Request.WhatBecame => workspace.Say(WhatBecame),
        Request.Stop => workspace.Say(ToStop),
        _ => workspace.Say(ATalk),
    };

    private void Waiting()
    {
        foreach (string line in Waited(workspace, approach, plan))
        {
            Labelled(workspace.Say(WaitingLabel), line);
        }
    }

    private void Also(PlannedMove[] moves, int at)
    {
        (int Place, PlannedMove Move)[] others =
        [
            .. moves
                .Index()
                .Where(one => one.Index != at - 1 && one.Item.Move is not Move.Close)
                .Where(one => one.Item.Move.Towards is null || one.Item.Move.Towards.Id != moves[at - 1].Move.Towards?.Id)
                .DistinctBy(one => one.Item.Move.Towards?.Id.Value ?? one.Item.Move.ToString())
                .Take(Others)
                .Select(one => (one.Index + 1, one.Item))
        ];
        foreach ((int place, PlannedMove other) in others)
        {
            string label = Label(place == others[0].Place ? workspace.Say(AlsoLabel) : string.Empty);
            page.Command($"{label}{place.ToString(culture)}. {MoveCommandLine.Of(approach, other.Move).Arguments}", indent: 0);
        }
    }
}
