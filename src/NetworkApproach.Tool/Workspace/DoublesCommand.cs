using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>doubles</c>, <c>same</c> and <c>apart</c>: whether two entries are one person.</summary>
internal static class DoublesCommand
{
    internal static readonly Phrase MayBeOne = Phrase.Plain(
        "doubles.may-be-one", "one:person! one-id:id! other:person! other-id:id! why:words! on:id!");
    internal static readonly Phrase Nobody = Phrase.Plain("doubles.nobody");
    internal static readonly Phrase OneEntry = Phrase.Plain("same.one-entry");
    internal static readonly Phrase NotSaid = Phrase.Plain("same.not-said");
    internal static readonly Phrase AlreadySaid = Phrase.Plain("same.already-said");
    internal static readonly Phrase ApartFirst = Phrase.Plain("same.apart-first", "one:id! other:id! command:words!");
    internal static readonly Phrase AreOne = Phrase.Plain("same.one-person", "who:person!");
    internal static readonly Phrase OtherName = Phrase.Plain("same.other-name", "name:person! command:words!");
    internal static readonly Phrase TwoPeople = Phrase.Plain("same.two-people", "one:person! one-id:id! other:person! other-id:id!");

    internal static Command Doubles(WorkspaceCommand workspace) => workspace.Of(
        "doubles", PeopleHelp.Doubles.Key, [], isOfAnApproach: false, mayCreate: false, (seat, _) =>
        {
            ContactBook book = seat.People.Book;
            ImportPage words = new(seat);
            Page page = seat.Page();
            foreach (IdentityProposal proposal in book.Proposals)
            {
                (BookPerson one, BookPerson other) = (book.Find(proposal.One)!, book.Find(proposal.Other)!);
                if (seat.IsJson)
                {
                    JsonLines.Write(seat.Terminal.Output, json =>
                    {
                        json.WriteString("one", one.Id.Value);
                        json.WriteString("other", other.Id.Value);
                        json.WriteString(
                            "reason", System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(proposal.Reason.ToString()));
                        json.WriteString("on", proposal.On);
                    });
                    continue;
                }

                Fact why = Fact.Words("why", words.Why(proposal.Reason));
                Fact on = TypedFact.Of("on", book.Find(Known(proposal.On))?.Contact.Name ?? proposal.On);
                page.Line(seat.Say(MayBeOne, [.. Both(one.Contact.Name, one.Id, other.Contact.Name, other.Id), why, on]), hang: 2);
                page.Command(CommandToType.Of("same", one.Id.Value, other.Id.Value).ToString());
                page.Command(CommandToType.Of("apart", one.Id.Value, other.Id.Value).ToString());
            }

            if (book.Proposals.Count == 0)
            {
                throw new HonestNoException(Nobody);
            }
        });

    internal static Command Same(WorkspaceCommand workspace) => Decides(
        workspace, "same", IdentityFinding.Same, PeopleHelp.Same.Key);

    internal static Command Apart(WorkspaceCommand workspace) => Decides(
        workspace, "apart", IdentityFinding.Apart, PeopleHelp.Apart.Key);

    private static Command Decides(WorkspaceCommand workspace, string name, IdentityFinding finding, string description)
    {
        Argument<string> one = new("PERSON") { Description = PeopleHelp.DoublesOne.Key };
        Argument<string> other = new("OTHER") { Description = PeopleHelp.DoublesOther.Key };
        Option<bool> undo = new("--undo") { Description = PeopleHelp.DoublesUndo.Key };
        Option<string?> why = ActOptions.Why(PeopleHelp.DoublesWhy.Key);
        Symbol[] symbols = [one, other, undo, why, ActOptions.Yes()];
        return workspace.Of(name, description, symbols, isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            (ContactId first, ContactId second) = (Meant(seat, asked.GetRequiredValue(one)), Meant(seat, asked.GetRequiredValue(other)));
            if (first == second)
            {
                throw new Problem(OneEntry);
            }

            ContactBook book = seat.People.Book;
            IdentityVerdict? last =
                book.Verdicts.LastOrDefault(verdict => (verdict.One == first && verdict.Other == second)
                    || (verdict.One == second && verdict.Other == first));
            bool isTakenBack = asked.GetValue(undo);
            bool unites = finding == IdentityFinding.Same && !isTakenBack;
            OnePerson person = new(first, second);
            bool isSaid = isTakenBack ? last?.Finding != finding : last?.Finding == finding;
            if (isSaid && !(unites && seat.Approaches.Any(approach => person.IsMissing(approach, book))))
            {
                throw new HonestNoException(isTakenBack ? NotSaid : AlreadySaid);
            }

            if (unites && book.KeepingApart(first, second) is { } apart && apart != last)
            {
                throw new HonestNoException(
                    ApartFirst,
                    CommandToType.Of("apart", apart.One.Value, apart.Other.Value).Option("--undo"),
                    Fact.Id("one", apart.One.Value),
                    Fact.Id("other", apart.Other.Value));
            }

            string? because = ActOptions.Text(asked.GetValue(why));
            DateTimeOffset at = last is not null && last.At >= seat.Now ? last.At.AddTicks(1) : seat.Now;
            IdentityVerdict verdict = new(first, second, isTakenBack ? IdentityFinding.Withdrawn : finding, at) { Why = because };
            ContactBook decided = isSaid ? book : book.With(verdict);
            ApproachId[] concerned =
            [
                .. seat.Approaches
                    .Where(approach => unites ? person.IsMissing(approach, decided) : person.IsStated(approach, decided))
                    .Select(approach => approach.Id),
            ];
            IReadOnlyList<Draft> made = seat.Record(
                concerned,
                draft =>
                {
                    if (unites)
                    {
                        person.Unite(draft, decided, seat.Now);
                    }
                    else
                    {
                        person.Part(draft, decided, seat.Now, because ?? seat.Say(OnePerson.TakenBack));
                    }
                },
                isSaid ? null : kept => kept.With(verdict));
            Tell(seat, decided, first, second, made);
        });
    }

    private static void Tell(Workspace workspace, ContactBook book, ContactId first, ContactId second, IReadOnlyList<Draft> made)
    {
        bool areOne = book.IdOf(first) == book.IdOf(second);
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json =>
            {
                json.WriteString("one", first.Value);
                json.WriteString("other", second.Value);
                json.WriteBoolean("same", areOne);
            });
            return;
        }

        (string one, string other) = (book.Find(first)?.Contact.Name ?? first.Value, book.Find(second)?.Contact.Name ?? second.Value);
        workspace.Page().Line(
            areOne ? workspace.Say(AreOne, Fact.Person("who", one)) : workspace.Say(TwoPeople, Both(one, first, other, second)));
        foreach (string name in areOne ? OtherNames(book.Find(first)) : [])
        {
            Advice.Of(workspace.Language, OtherName, CommandToType.Of("rename", first.Value, name), Fact.Person("name", name))
                .Tell(workspace.Page(), Page.Faint);
        }

        foreach (string told in made.SelectMany(draft => Consent.Told(workspace, draft)))
        {
            workspace.Page().Line(told, hang: 2, style: Page.Warning);
        }
    }

    /// <summary>What else somebody is called, where that is not the same in other letters; of the seeker nothing, who says it
    /// themselves.</summary>
    private static IEnumerable<string> OtherNames(BookPerson? person) => person is null || person.Ids.Contains(Workspace.Seeker)
        ? []
        : person.Statements.Select(said => said.Entry.Contact.Name)
            .Where(name => name != person.Contact.Name && person.Ids.All(id => id.Value != name))
            .Distinct(StringComparer.Ordinal);

    private static Fact[] Both(string one, ContactId first, string other, ContactId second) =>
        [Fact.Person("one", one), Fact.Id("one-id", first.Value), Fact.Person("other", other), Fact.Id("other-id", second.Value)];

    /// <summary>An id that any source uses, as it stands; else somebody's by name.</summary>
    private static ContactId Meant(Workspace workspace, string typed) =>
        ContactId.TryParse(typed, null, out ContactId id) && workspace.People.Book.Find(id) is not null ? id
        : OfTheSeeker(workspace).Meant(typed, byBeginnings: true) is [var entry] ? entry.Id
        : workspace.Person(typed).Id;

    /// <summary>The entries that were said to be the seeker's own: nobody else is called by them any more.</summary>
    private static PersonFinder OfTheSeeker(Workspace workspace) => new(
        (workspace.People.Book.Find(Workspace.Seeker)?.Statements ?? [])
            .Select(said => said.Entry.Contact).Where(entry => entry.Id != Workspace.Seeker));

    private static ContactId Known(string text) => ContactId.TryParse(text, null, out ContactId id) ? id : Workspace.Seeker;
}
