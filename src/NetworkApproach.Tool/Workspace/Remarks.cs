namespace NetworkApproach.Tool;

/// <summary>What is remarked on once, when it is recorded: it may be a slip, or be worth knowing. Nothing is refused for it.</summary>
internal static class Remarks
{
    internal static readonly Phrase Overran = Phrase.Plain("remark.overran", "who:person! asked:number! taken:number! command:words!");
    internal static readonly Phrase Twice = Phrase.Plain("remark.twice", "who:person! command:words!");
    internal static readonly Phrase Namesake = Phrase.Plain("remark.namesake", "who:person! command:words!");

    /// <summary>What there is to remark on what was just recorded.</summary>
    internal static IEnumerable<Advice> Of(Workspace workspace, Draft made)
    {
        ApproachEvent.Talked[] talks = [.. made.Events.OfType<ApproachEvent.Talked>()];
        ApproachEvent[] standing = talks.Length == 0 ? [] : [.. made.Approach.Standing()];
        return
        [
            .. talks.SelectMany(talk => OfTalk(workspace, made.Approach, standing, talk)),
            .. Namesakes(workspace, made.Events.OfType<ApproachEvent.PersonNoted>().Select(noted => noted.Person)),
        ];
    }

    /// <summary>Of people who are new, whoever has the name of somebody known, or of another of them.</summary>
    internal static IEnumerable<Advice> Namesakes(Workspace workspace, IEnumerable<Contact> noted)
    {
        List<Contact> met = [];
        foreach (Contact person in noted.DistinctBy(person => person.Id).Where(person => workspace.People.Find(person.Id) is null))
        {
            string name = NormalText.Of(person.Name);
            if (workspace.People.All.Concat(met).FirstOrDefault(other => NormalText.Of(other.Name) == name) is { } namesake)
            {
                yield return Advice.Of(
                    workspace.Language, Namesake, CommandToType.Of("same", namesake.Id.Value, person.Id.Value), Fact.Person("who", person));
            }

            met.Add(person);
        }
    }

    private static IEnumerable<Advice> OfTalk(
        Workspace workspace, Approach approach, ApproachEvent[] standing, ApproachEvent.Talked talk)
    {
        Fact who = Fact.Person("who", approach.Contact(approach.Ledger.Same.Of(talk.With)));
        ApproachEvent.Talked[] others =
            [.. standing.OfType<ApproachEvent.Talked>().Where(other => other.Id != talk.Id && IsTheirs(other.With))];
        DateOnly day = approach.Policy.DayOf(talk.At);
        if (others.Any(other => approach.Policy.DayOf(other.At) == day))
        {
            yield return Advice.Of(workspace.Language, Twice, CommandToType.Of("undo", CommandHistory.Command(talk.Id)), who);
        }

        DateTimeOffset since = others.Select(other => other.At).Where(at => at < talk.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        int asked = standing.OfType<ApproachEvent.Attempted>()
            .LastOrDefault(attempted => IsTheirs(attempted.To) && attempted.Minutes > 0 && attempted.At > since && attempted.At <= talk.At)
            ?.Minutes ?? 0;
        int taken = talk.Minutes - talk.Offered;
        if (asked > 0 && taken > asked)
        {
            yield return Advice.Of(
                workspace.Language, Overran,
                CommandToType.Of("edit", talk.Id.Value)
                    .Option("--offered", (talk.Minutes - asked).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                who, Fact.Number("asked", asked), Fact.Number("taken", taken));
        }

        bool IsTheirs(ContactId id) => approach.Ledger.Same.AreOne(id, talk.With);
    }
}
