using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>names</c>: a relay says whom to talk with.</summary>
internal static class NamesCommand
{
    internal static readonly Phrase AskForLeave = Phrase.Plain("names.ask-for-leave", "command:words!");
    internal static readonly Phrase AskForAGuide = Phrase.Plain("names.ask-for-a-guide", "command:words!");
    internal static readonly Phrase InterestFirst = Phrase.Plain("names.interest-first", "command:words!");
    internal static readonly Phrase NewAlone = Phrase.Plain("names.new-alone");
    internal static readonly Phrase Twice = Phrase.Plain("names.twice", "typed:id!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> relay = new("RELAY") { Description = AskingHelp.NamesRelay.Key };
        Argument<string[]> people = new("PERSON") { Description = AskingHelp.NamesPerson.Key, Arity = ArgumentArity.OneOrMore };
        Option<string?> why = ActOptions.Why(AskingHelp.NamesWhy.Key);
        Option<string?> company = new("--company") { Description = AskingHelp.NamesCompany.Key, HelpName = "COMPANY" };
        Option<bool> lead = new("--lead") { Description = AskingHelp.NamesLead.Key };
        Option<bool> confidence = new("--in-confidence") { Description = AskingHelp.NamesInConfidence.Key };
        Option<bool> isNew = ActOptions.New();
        Option<string?> at = ActOptions.At();
        Symbol[] symbols = [relay, people, why, company, lead, confidence, isNew, ActOptions.Forgotten(), at];
        return workspace.Acts("names", AskingHelp.Names.Key, symbols, (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(relay);
            Approach approach = seat.Approach(typed);
            Contact by = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            Contact[] named =
            [
                .. People(seat, approach, asked.GetRequiredValue(people), asked.GetValue(isNew), ActOptions.Text(asked.GetValue(company)))
            ];
            Draft made = seat.Record(approach, draft =>
            {
                foreach (Contact who in named)
                {
                    draft.Note(who, when);
                    draft.Record(act => new ApproachEvent.Named(
                        act, when, by.Id, who.Id, ActOptions.Text(asked.GetValue(why)), !asked.GetValue(lead), asked.GetValue(confidence)));
                }
            });
            seat.Tell(made, asked.GetValue(confidence) || asked.GetValue(lead) ? [] : [.. Advised(seat, made, by, named[0])]);
        });
    }

    /// <summary>How to ask for leave: of somebody inside only once interest is confirmed, of a guide before too.</summary>
    private static IEnumerable<Advice> Advised(Workspace workspace, Draft made, Contact by, Contact named)
    {
        IReadOnlyList<Contact> people = made.Approach.People;
        CommandToType ask = CommandToType.Of("ask", TypedName.Of(people, by), "leave", TypedName.Of(people, named));
        Refusal? Forbids(Purpose purpose) =>
            made.Forbids(act => new ApproachCommand.Ask(act, by.Id, new Request.Leave(named.Id, purpose), workspace.Now));
        if (Forbids(Purpose.Inside) is not Refusal.InterestFirst)
        {
            yield return Advice.Of(workspace.Language, AskForLeave, ask);
            yield break;
        }

        if (Forbids(Purpose.Guide) is null)
        {
            yield return Advice.Of(workspace.Language, AskForAGuide, ask.Option("--guide"));
        }

        yield return Advice.Of(workspace.Language, InterestFirst, CommandToType.Of("interest", "confirmed"));
    }

    /// <summary>The people named; two new ones of one command have ids of their own. That one is new holds of whoever is not known by what
    /// was typed, or of the only one.</summary>
    internal static IEnumerable<Contact> People(
        Workspace workspace, Approach approach, IEnumerable<string> typed, bool isNew, string? company)
    {
        HashSet<ContactId> given = [];
        string[] all = [.. typed];
        if (isNew && all.Length > 1 && all.All(name => workspace.IsKnown(name)))
        {
            throw new Problem(NewAlone);
        }

        foreach (string name in all)
        {
            Contact person = workspace.PersonOrNew(name, isNew && (all.Length == 1 || !workspace.IsKnown(name)), approach);
            for (int number = 2; !given.Add(person.Id); number++)
            {
                person = workspace.People.Find(person.Id) is not null
                    ? throw new Problem(Twice, TypedFact.Of("typed", name))
                    : new Contact(
                        new ContactId($"{person.Id}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}"), person.Name);
            }

            yield return company is null || person.Employments.Count > 0
                ? person
                : new Contact(person.Id, person.Name, [new Employment(new CompanyName(company))], person.IsConsultant);
        }
    }
}
