namespace NetworkApproach.Tests.Planning;

/// <summary>One search told step by step, as its file has it (Stories/README.md).</summary>
/// <param name="File">The file's name.</param>
/// <param name="Seeker">Who seeks.</param>
/// <param name="Role">The role sought.</param>
/// <param name="Companies">The companies, each with an approach of its own.</param>
/// <param name="People">Everybody but the seeker.</param>
/// <param name="Ties">Who is known to know whom, the seeker's own ties among them.</param>
/// <param name="Steps">What happened, in order of time.</param>
internal sealed record Story(
    string File, string Seeker, string Role, IReadOnlyList<string> Companies, IReadOnlyList<Contact> People, IReadOnlyList<Tie> Ties,
    IReadOnlyList<StoryStep> Steps)
{
    public ContactId Me { get; } = IdOf(Seeker);

    public ContactNetwork Network { get; } = ContactNetwork.Of([new Contact(IdOf(Seeker), Seeker), .. People], Ties);

    public static ContactId IdOf(string name) => new(name.ToUpperInvariant());

    public Contact Person(string name) =>
        People.FirstOrDefault(person => person.Name == name) ?? throw new FormatException($"{File}: nobody is called {name}.");

    public bool IsInside(string name, string company) =>
        Person(name).Employments.Any(employment => employment.Company == new CompanyName(company));
}

/// <summary>One thing that happened.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="At">When.</param>
/// <param name="Company">The company whose approach it belongs to.</param>
/// <param name="Words">What happened.</param>
/// <param name="Refused">The rule by which the library refuses it; null where it does not.</param>
/// <param name="Advice">What a coach says then, the best first; empty where nothing is asked.</param>
internal sealed record StoryStep(
    int Line, DateTimeOffset At, string Company, string Words, string? Refused, IReadOnlyList<StoryAdvice> Advice);

/// <summary>A coach's word.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Company">The company it is about.</param>
/// <param name="Words">The acts that go in one message; nearly always one.</param>
/// <param name="Because">Why, without its sources.</param>
/// <param name="Sources">The rules, lines of practice and figures that it rests on.</param>
/// <param name="Argued">Why the planner's other word is as good, or what it still lacks; null where the two agree.</param>
internal sealed record StoryAdvice(
    int Line, string Company, IReadOnlyList<string> Words, string? Because, IReadOnlyList<string> Sources, string? Argued);
