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
    internal static readonly Phrase OnePerson = Phrase.Plain("same.one-person", "who:person!");
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
        return workspace.Of(name, description, [one, other, undo, why], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
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
            if (asked.GetValue(undo) ? last?.Finding != finding : last?.Finding == finding)
            {
                throw new HonestNoException(asked.GetValue(undo) ? NotSaid : AlreadySaid);
            }

            if (finding == IdentityFinding.Same && !asked.GetValue(undo) && book.KeepingApart(first, second) is { } apart && apart != last)
            {
                throw new HonestNoException(
                    ApartFirst,
                    CommandToType.Of("apart", apart.One.Value, apart.Other.Value).Option("--undo"),
                    Fact.Id("one", apart.One.Value),
                    Fact.Id("other", apart.Other.Value));
            }

            IdentityVerdict verdict = new(
                first, second, asked.GetValue(undo) ? IdentityFinding.Withdrawn : finding,
                seat.Now)
            { Why = ActOptions.Text(asked.GetValue(why)) };
            ContactBook decided = seat.Decide(kept => kept.With(verdict));
            Tell(seat, decided, first, second);
        });
    }

    private static void Tell(Workspace workspace, ContactBook book, ContactId first, ContactId second)
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
            areOne ? workspace.Say(OnePerson, Fact.Person("who", one)) : workspace.Say(TwoPeople, Both(one, first, other, second)));
    }

    private static Fact[] Both(string one, ContactId first, string other, ContactId second) =>
        [Fact.Person("one", one), Fact.Id("one-id", first.Value), Fact.Person("other", other), Fact.Id("other-id", second.Value)];

    /// <summary>An id that any source uses, as it stands; else somebody's by name.</summary>
    private static ContactId Meant(Workspace workspace, string typed) =>
        ContactId.TryParse(typed, null, out ContactId id) && workspace.People.Book.Find(id) is not null ? id : workspace.Person(typed).Id;

    private static ContactId Known(string text) => ContactId.TryParse(text, null, out ContactId id) ? id : Workspace.Seeker;
}
