using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>forget</c>: a person is erased from everything kept here, and kept out of what is imported later.</summary>
internal static class ForgetCommand
{
    internal static readonly Phrase Whom = Phrase.Plain("forget.whom");
    internal static readonly Phrase NotForgotten = Phrase.Plain("forget.not-done");
    internal static readonly Phrase ForGood = Phrase.Plain("forget.for-good", "who:person!");
    internal static readonly Phrase NotConfirmed = Phrase.Plain("forget.not-confirmed", "command:words!");
    internal static readonly Phrase Done = Phrase.Plain("forget.done");
    internal static readonly Phrase DoneWithoutKey = Phrase.Plain("forget.done-without-key", "key:id!");
    internal static readonly Phrase Left = Phrase.Plain("forget.left", "count:number!");
    internal static readonly Phrase InAnExport = Phrase.Plain("forget.in-an-export", "day:words! place:id!");
    internal static readonly Phrase MovedExport = Phrase.Plain("forget.moved-export", "day:words! place:id!");
    internal static readonly Phrase NobodyUntouched = Phrase.Plain("forget.nobody-untouched");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> person = new("PERSON") { Description = SharedHelp.Person.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<bool> yes = new("--yes") { Description = PeopleHelp.ForgetYes.Key };
        MentionOptions texts = new();
        Option<string?> untouched = new("--untouched-since") { Description = PeopleHelp.ForgetUntouchedSince.Key, HelpName = "DAY" };
        return workspace.Of(
            "forget",
            PeopleHelp.Forget.Key,
            [person, yes, texts.Blank, texts.Keep, untouched], isOfAnApproach: false, mayCreate: false,
            (seat, asked) =>
            {
                if (asked.GetValue(untouched) is { } day)
                {
                    Untouched(seat, day);
                    return;
                }

                Contact who = seat.Person(seat.Given(asked.GetValue(person), "PERSON", Whom));
                Run(seat, who, asked.GetValue(yes), mentions => texts.Chosen(seat, asked, mentions, who.Name, NotForgotten));
            });
    }

    private static void Run(
        Workspace workspace, Contact who, bool isConfirmed, Func<IReadOnlyList<RecordMention>, IReadOnlySet<RecordMention>?> chosen)
    {
        SeekerRecords search = workspace.Data();
        ContactId pseudonym = Pseudonym(search);
        ActId act = new(string.Create(CultureInfo.InvariantCulture, $"{pseudonym} {workspace.Now.UtcDateTime:yyyyMMddHHmmssfffffff}"));
        IReadOnlyList<RecordMention> mentions = search.Forget(who.Id, pseudonym, act, workspace.Now).Mentions;
        IReadOnlySet<RecordMention>? blanked = chosen(mentions);
        if (!isConfirmed && !workspace.Confirms(workspace.Say(ForGood, Fact.Person("who", who))))
        {
            throw new HonestNoException(
                NotConfirmed, CommandToType.Of("forget", TypedName.Of(workspace.People.All, who)).Option("--yes"));
        }

        // A key that is drawn anew could not tell what the lost one did: without it, nobody is hashed, and everybody new is asked about.
        SuppressionSecret? secret = search.Book.Book.Suppressed.IsBlind
            ? WorkspaceKey.Read(workspace.File.Path).Secret
            : WorkspaceKey.ReadOrMake(workspace.File.Path);
        search = workspace.Data(secret);
        ForgottenPerson forgotten = search.Forget(who.Id, pseudonym, act, workspace.Now, blanked);
        Problem? notErased = workspace.Replace(search, forgotten.Data, secret, Ledger.Forgotten);
        Tell(workspace, forgotten, mentions.Count - (blanked?.Count ?? 0), LeftExport.Of(search.Exports));
        workspace.FailAfterAll(notErased);
    }

    /// <summary>Tells what was done, and for the last time the whole path of every export that still has them.</summary>
    private static void Tell(Workspace workspace, ForgottenPerson forgotten, int left, IReadOnlyList<LeftExport> exports)
    {
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json => Write(json, forgotten, exports));
            return;
        }

        Page page = workspace.Page();
        page.Line(forgotten.Data.Book.Book.Suppressed.IsBlind
            ? workspace.Say(DoneWithoutKey, Fact.Id("key", WorkspaceKey.PathOf(workspace.File.Path)))
            : workspace.Say(Done));
        if (left > 0)
        {
            page.Line(workspace.Say(Left, Fact.Number("count", left)), style: Page.Warning);
        }

        foreach (LeftExport export in exports)
        {
            Fact day = Fact.Words("day", workspace.Language.ShortDay(export.At));
            page.Line(
                workspace.Say(export.IsThere ? InAnExport : MovedExport, day, Fact.Id("place", export.Place)), hang: 2,
                style: Page.Warning);
        }
    }

    private static void Write(Utf8JsonWriter json, ForgottenPerson forgotten, IReadOnlyList<LeftExport> exports)
    {
        json.WriteBoolean("forgotten", value: true);
        json.WriteStartArray("approaches");
        foreach (ApproachId approach in forgotten.Approaches)
        {
            json.WriteStringValue(approach.Value);
        }

        json.WriteEndArray();
        json.WriteNumber("mentions", forgotten.Mentions.Count);
        json.WriteStartArray("exports");
        foreach (LeftExport export in exports)
        {
            json.WriteStringValue(export.Place);
        }

        json.WriteEndArray();
    }

    private static void Untouched(Workspace workspace, string day)
    {
        DateTimeOffset since = workspace.At(
            SaidWhen.Read(day, workspace.Today, Towards.Past)?.Day ?? SaidDay.ReadSince(day, workspace.Today) ?? workspace.Day(day),
            TimeOnly.MinValue);
        IReadOnlyList<BookPerson> people = workspace.Data().UntouchedSince(since, Workspace.Seeker);
        if (people.Count == 0)
        {
            throw new HonestNoException(NobodyUntouched);
        }

        foreach (BookPerson person in people)
        {
            if (workspace.IsJson)
            {
                JsonLines.Write(workspace.Terminal.Output, json =>
                {
                    json.WriteString("id", person.Id.Value);
                    json.WriteString("name", person.Contact.Name);
                });
            }
            else
            {
                workspace.Page().Line($"- {person} [{person.Id}]", hang: 2);
            }
        }
    }

    /// <summary>What would stand for one more person who is forgotten.</summary>
    internal static ContactId Pseudonym(SeekerRecords search)
    {
        HashSet<ContactId> taken =
        [
            .. search.Book.Book.Suppressed.Keys.Select(key => key.Person),
            .. search.Approaches.Values.SelectMany(history => Approach.Fold(history.Events).People).Select(person => person.Id)
        ];
        int number = 1;
        while (taken.Any(id => id.Value.StartsWith(Named(number), StringComparison.Ordinal)))
        {
            number++;
        }

        return new ContactId(Named(number));

        static string Named(int number) => string.Create(CultureInfo.InvariantCulture, $"forgotten-{number}");
    }
}
