using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>people</c>: who is known.</summary>
internal static class PeopleCommand
{
    internal static readonly Phrase Name = Phrase.Plain("people.name");
    internal static readonly Phrase Company = Phrase.Plain("people.company");
    internal static readonly Phrase More = Phrase.Plain("people.more", "count:number!");
    internal static readonly Phrase Nobody = Phrase.Plain("people.nobody");

    private const int MostUnlessTold = 20;

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> text = new("TEXT") { Description = PeopleHelp.PeopleText.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<int> most = new(
            "--most")
        { Description = PeopleHelp.PeopleMost.Key, HelpName = "N", DefaultValueFactory = _ => MostUnlessTold };
        return workspace.Of("people", PeopleHelp.People.Key, [text, most], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            Contact[] found =
            [
                .. Found(seat, asked.GetValue(text))
                    .OrderBy(person => NormalText.Of(person.Name), StringComparer.Ordinal)
                    .ThenBy(person => person.Id)
            ];
            int listed = Math.Max(1, asked.GetValue(most));
            if (seat.IsJson)
            {
                foreach (Contact person in found.Take(listed))
                {
                    JsonLines.Write(seat.Terminal.Output, json =>
                    {
                        json.WriteString("id", person.Id.Value);
                        json.WriteString("name", person.Name);
                        json.WriteStartArray("companies");
                        foreach (Employment employment in person.Employments.Where(employment => !employment.IsPast))
                        {
                            json.WriteStringValue(employment.Company.Text);
                        }

                        json.WriteEndArray();
                        json.WriteBoolean("consultant", person.IsConsultant);
                    });
                }
            }
            else if (found.Length > 0)
            {
                Page page = seat.Page();
                page.Table(
                    [seat.Say(Name), seat.Say(Company)],
                    found.Take(listed).Select(person => (IReadOnlyList<string>)[person.Name, Works(person)]));
                if (found.Length > listed)
                {
                    page.Line(seat.Say(More, Fact.Number("count", found.Length - listed)), style: Page.Faint);
                }
            }

            if (found.Length == 0)
            {
                throw new HonestNoException(Nobody);
            }
        });
    }

    private static IEnumerable<Contact> Found(Workspace workspace, string? typed)
    {
        if (ActOptions.Text(typed) is not { } text)
        {
            return workspace.People.All;
        }

        IReadOnlyList<Contact> named = workspace.People.Finder.All(text);
        string normal = NormalText.Of(text);
        return named
            .Concat(
                workspace.People.All.Where(person => person.Employments.Any(employment => NormalText
                    .Of(employment.Company.Text)
                    .Contains(normal, StringComparison.Ordinal))))
            .DistinctBy(person => person.Id);
    }

    private static string Works(Contact person) =>
        string.Join(", ", person.Employments.Where(employment => !employment.IsPast).Select(employment => employment.Company.Text));
}
