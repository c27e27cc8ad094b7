using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tests.Planning;

/// <summary>Reads a file of Stories/. What it cannot read it refuses, with the line.</summary>
internal sealed partial class StoryReader
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private readonly string file;
    private readonly Dictionary<string, string> head = [];
    private readonly List<string> companies = [];
    private readonly List<Contact> people = [];
    private readonly List<Tie> ties = [];
    private readonly List<StoryStep> steps = [];
    private DateOnly? day;
    private int line;

    private StoryReader(string file) => this.file = file;

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Planning", "Stories");

    public static IReadOnlyList<Story> All { get; } =
        [.. Directory.GetFiles(Folder, "*.story").Order(StringComparer.Ordinal).Select(Read)];

    public static Story Read(string path)
    {
        StoryReader reader = new(Path.GetFileName(path));
        foreach (string text in File.ReadLines(path))
        {
            reader.line++;
            if (text.Length > 0)
            {
                reader.Take(text);
            }
        }

        return new(
            reader.file, reader.Head("seeker"), reader.Head("role"), reader.companies, reader.people, reader.ties, reader.steps);
    }

    private void Take(string text)
    {
        if (text.StartsWith("    ", StringComparison.Ordinal))
        {
            Because(text.Trim());
        }
        else if (text.StartsWith("  ", StringComparison.Ordinal))
        {
            Advice(text.Trim());
        }
        else if (Day().Match(text) is { Success: true } begun)
        {
            day = DateOnly.ParseExact(begun.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Demand(day.Value.ToString("ddd", CultureInfo.InvariantCulture) == begun.Groups[2].Value, "is another day of the week");
        }
        else if (Step().Match(text) is { Success: true } happened)
        {
            AddStep(happened);
        }
        else
        {
            AddToHead(text);
        }
    }

    private void AddToHead(string text)
    {
        string[] parts = text.Split(": ", 2);
        Demand(day is null && parts.Length == 2, "is neither a day nor a step");
        switch (parts[0])
        {
            case "story" or "shape" or "seeker" or "role":
                Demand(head.TryAdd(parts[0], parts[1]), "is said twice");
                break;
            case "company":
                companies.Add(parts[1]);
                break;
            case "person":
                AddPerson(parts[1].Split("; "));
                break;
            case "tie":
                Match tie = TieBetween().Match(parts[1]);
                Demand(tie.Success, "is no tie");
                ties.Add(new Tie(Known(tie.Groups[1].Value), Known(tie.Groups[2].Value), Warmth(tie.Groups[3].Value)));
                break;
            default:
                Demand(false, "is nothing that a story's head has");
                break;
        }
    }

    private void AddPerson(string[] parts)
    {
        Employment[] employments = [.. parts.Where(part => part.StartsWith("at ", StringComparison.Ordinal)).Select(At)];
        people.Add(new Contact(Story.IdOf(parts[0]), parts[0], employments, parts.Contains("consultant")));
        if (Array.Find(parts, part => part.StartsWith("tie ", StringComparison.Ordinal)) is { } tie)
        {
            ties.Add(new Tie(Story.IdOf(Head("seeker")), Story.IdOf(parts[0]), Warmth(tie["tie ".Length..])));
        }

        static Employment At(string part) => new(new CompanyName(part["at ".Length..]));
    }

    private void AddStep(Match happened)
    {
        Demand(day is not null, "stands before the first day");
        DateTime local = day!.Value.ToDateTime(TimeOnly.ParseExact(happened.Groups[1].Value, "HH:mm", CultureInfo.InvariantCulture));
        DateTimeOffset at = new(local, Zone.GetUtcOffset(local));
        if (steps is [.., var last] && at <= last.At)
        {
            // What stands under one minute happened in the order in which it stands.
            Demand(at.AddMinutes(1) > last.At, "comes before the step above it");
            at = last.At.AddSeconds(1);
        }

        (string company, string words) = About(happened.Groups[2].Value);
        steps.Add(new StoryStep(line, at, company, words, null, []));
    }

    private void Advice(string text)
    {
        Demand(steps.Count > 0, "stands before the first step");
        StoryStep step = steps[^1];
        if (text.StartsWith("refused: ", StringComparison.Ordinal))
        {
            steps[^1] = step with { Refused = text["refused: ".Length..] };
            return;
        }

        Demand(text.StartsWith("coach: ", StringComparison.Ordinal), "is no word of the coach");
        (string company, string words) = About(text["coach: ".Length..], step.Company);
        steps[^1] = step with { Advice = [.. step.Advice, new StoryAdvice(line, company, words.Split(" + "), null, [], null)] };
    }

    private void Because(string text)
    {
        Demand(steps is [.., { Advice.Count: > 0 }], "explains nothing");
        StoryAdvice advice = steps[^1].Advice[^1];
        StoryAdvice explained;
        if (text.StartsWith("argued: ", StringComparison.Ordinal))
        {
            explained = advice with { Argued = text["argued: ".Length..] };
        }
        else
        {
            Match because = Reason().Match(text);
            Demand(because.Success, "is no reason with its sources");
            explained = advice with { Because = because.Groups[1].Value, Sources = because.Groups[2].Value.Split(", ") };
        }

        steps[^1] = steps[^1] with { Advice = [.. steps[^1].Advice.SkipLast(1), explained] };
    }

    private (string Company, string Words) About(string text, string? company = null)
    {
        Match about = Bracketed().Match(text);
        Demand(!about.Success || companies.Contains(about.Groups[1].Value), "is about another company");
        return about.Success ? (about.Groups[1].Value, about.Groups[2].Value) : (company ?? companies[0], text);
    }

    private ContactId Known(string name)
    {
        Demand(people.Exists(person => person.Name == name), $"names {name}, whom nobody knows");
        return Story.IdOf(name);
    }

    private static Warmth Warmth(string text) => new(int.Parse(text, CultureInfo.InvariantCulture));

    private string Head(string key) => head.TryGetValue(key, out string? said) ? said : throw new FormatException($"{file}: no {key}.");

    private void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new FormatException($"{file}, line {line}: this {what}.");
        }
    }

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d) ([A-Z][a-z]{2})$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^([0-9]{2}:[0-9]{2}) (.+)$")]
    private static partial Regex Step();

    [GeneratedRegex(@"^(\w+) > (\w+) ([1-5])$")]
    private static partial Regex TieBetween();

    [GeneratedRegex(@"^because: (.+) \[(.+)\]$")]
    private static partial Regex Reason();

    [GeneratedRegex(@"^\[(.+?)\] (.+)$")]
    private static partial Regex Bracketed();
}
