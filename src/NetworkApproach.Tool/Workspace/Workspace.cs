using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>What a command works with: the file, the instant and the zone, the language, and the approaches kept; read once, when first
/// asked for.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>The seeker, in every approach and in the contact network.</summary>
    internal static readonly ContactId Seeker = new(TieOptions.Me);

    private readonly Lazy<IReadOnlyList<Approach>> approaches;
    private readonly Lazy<ContactBook> book;
    private readonly Lazy<DateTimeOffset> now;
    private readonly Lazy<KeptPeople> people;
    private readonly string? asked;
    private bool isAnnounced;

    private Workspace(WorkspaceFile file, Terminal terminal, Language language, DateTimeOffset now, TimeZoneInfo zone, string? asked)
    {
        (File, Terminal, Language) = (file, terminal, language);
        Zone = zone;
        this.asked = asked;
        approaches = new(() => file.Approaches());
        this.now = new(() => OwnInstants.JustAfter(
            Approaches.SelectMany(approach => approach.Events), TimeZoneInfo.ConvertTime(now, zone)));
        book = new(file.Book);
        people = new(() => KeptPeople.Of(Book, Approaches));
    }

    internal WorkspaceFile File { get; }

    internal Terminal Terminal { get; }

    internal Language Language { get; }

    internal TimeZoneInfo Zone { get; }

    /// <summary>The instant at which the command runs: after everything that is recorded of it.</summary>
    internal DateTimeOffset Now => now.Value;

    internal DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    internal bool IsJson { get; private init; }

    /// <summary>Whether it was said beforehand that acts are recorded whatever that uncovers or clears.</summary>
    internal bool IsAgreed { get; private init; }

    /// <summary>What was said of somebody who may have asked to be forgotten: <c>again</c> or <c>other</c>; null for nothing.</summary>
    internal string? Forgotten { get; private init; }

    /// <summary>Who is let in by this command.</summary>
    internal List<(ContactEntry Entry, bool IsThem)> NowLetIn { get; } = [];

    /// <summary>The seeker's name, as the contact network has it; null if it does not.</summary>
    internal string? SeekerName => OwnName ?? (People.Network.Find(Seeker) is { } me && me.Name != Seeker.Value ? me.Name : null);

    /// <summary>The name that the seeker has given; whatever others call them, they sign with it.</summary>
    private string? OwnName => People.Book.Contacts
        .FirstOrDefault(said => said.Source == OwnEntries.Source && said.Entry.Contact.Id == Seeker)?.Entry.Contact.Name is { } name
        && name != Seeker.Value
        ? name
        : null;

    internal Phrasebook Phrasebook => Phrasebook.For(Language.Culture);

    /// <summary>Where to ask whoever sits at a terminal; null where nobody does, and where JSON was asked for.</summary>
    internal Spectre.Console.IAnsiConsole? Prompts => IsJson ? null : Terminal.Prompts;

    /// <summary>Every approach kept, by id.</summary>
    internal IReadOnlyList<Approach> Approaches => approaches.Value;

    /// <summary>The contact network with its provenance.</summary>
    internal ContactBook Book => book.Value;

    /// <summary>Everybody known, in the contact network and in any approach.</summary>
    internal KeptPeople People => people.Value;

    /// <summary>Opens the workspace for a command that has all of its options.</summary>
    /// <exception cref="FormatException">An option's value, or the file, cannot be used.</exception>
    [SuppressMessage(
        "Reliability", "CA2000:Dispose objects before losing scope", Justification = "The workspace owns and closes its file.")]
    internal static Workspace Open(ParseResult parsed, WorkspaceOptions options, Terminal terminal, bool mayCreate)
    {
        Language language = Language.Of(parsed.GetValue(options.Language));
        TimeZoneInfo zone = CommonOptions.ZoneNamed(parsed.GetValue(options.Zone)) ?? TimeZoneInfo.Local;
        DateTimeOffset now = CommonOptions.Instant(parsed.GetValue(options.Now)) ?? TimeProvider.System.GetLocalNow();
        WorkspaceFile file = WorkspaceFile.Open(PathIn(parsed, options), mayCreate, terminal.Ledger);
        return new Workspace(file, terminal, language, now, zone, Asked(parsed, options))
        {
            IsJson = parsed.GetValue(options.Json),
            IsAgreed = ValueOf<bool>(parsed, Consent.OptionName),
            Forgotten = ValueOf<string?>(parsed, Letting.OptionName),
        };
    }

    /// <summary>Opens one that is there, for a command that has an instant and a language of its own.</summary>
    /// <exception cref="FormatException">The file cannot be used.</exception>
    internal static Workspace Open(
        ParseResult parsed, WorkspaceOptions options, Terminal terminal, Language language, DateTimeOffset now) =>
        There(PathIn(parsed, options), terminal, language, now, null, Asked(parsed, options));

    /// <summary>Opens one that is there, for a command that has other options and only reads what it knows.</summary>
    /// <exception cref="FormatException">The file cannot be used.</exception>
    internal static Workspace Open(string? path, Terminal terminal, Language language, DateTimeOffset? now, TimeZoneInfo? zone) =>
        There(WorkspaceFile.PathAsked(path), terminal, language, now ?? TimeProvider.System.GetLocalNow(), zone, asked: null);

    [SuppressMessage(
        "Reliability", "CA2000:Dispose objects before losing scope", Justification = "The workspace owns and closes its file.")]
    private static Workspace There(
        string path, Terminal terminal, Language language, DateTimeOffset now, TimeZoneInfo? zone, string? asked) =>
        new(WorkspaceFile.Open(path, mayCreate: false, terminal.Ledger), terminal, language, now, zone ?? TimeZoneInfo.Local, asked);

    public void Dispose() => File.Dispose();

    internal string Say(Phrase phrase, params ReadOnlySpan<Fact> facts) => Language.Say(phrase, facts);

    /// <summary>A page to write on; the first one of a new workspace says where it is.</summary>
    internal Page Page()
    {
        Page page = Terminal.Page(Language);
        if (File.IsNew && !isAnnounced)
        {
            isAnnounced = true;
            page.Line(Say(WorkspaceCommand.New), style: NetworkApproach.Tool.Page.Faint);
            page.Command(File.Path);
        }

        return page;
    }

    /// <summary>A command came to nothing: where it had made the workspace, and nothing is in it, there is none again.</summary>
    internal void ComesToNothing()
    {
        isAnnounced = true;
        if (File.IsNew && !Terminal.Ledger.IsDone)
        {
            File.Remove();
        }
    }

    /// <summary>Whether one approach was asked for.</summary>
    internal bool IsApproachAsked => asked is not null;

    /// <summary>The approach meant: the one asked for; else the only one that goes on; else the only one that knows these people.</summary>
    /// <exception cref="FormatException">None is meant, or several may be.</exception>
    internal Approach Approach(params IReadOnlyList<string> people) => ApproachFinder.Find(this, asked, people);

    /// <summary>The value of an option that not every command has.</summary>
    private static T? ValueOf<T>(ParseResult parsed, string name) =>
        parsed.CommandResult.Command.Options.OfType<Option<T>>().FirstOrDefault(option => option.Name == name) is { } option
            ? parsed.GetValue(option)
            : default;

    private static string? Asked(ParseResult parsed, WorkspaceOptions options) =>
        parsed.CommandResult.Command.Options.Contains(options.Approach) ? parsed.GetValue(options.Approach) : null;

    private static string PathIn(ParseResult parsed, WorkspaceOptions options) => WorkspaceFile.PathAsked(parsed.GetValue(options.File));

    /// <summary>What people were asked for in the seeker's other approaches, and the no of those who are to be asked nothing.</summary>
    internal IReadOnlyList<Footprint> Elsewhere(Approach approach, DateTimeOffset at)
    {
        IReadOnlyList<Footprint> elsewhere = NetworkApproach.Approach.Footprints(
            Approaches.Where(other => other.Id != approach.Id), approach.People.Select(person => person.Id), at);
        Footprint[] noes =
        [
            .. approach.People.Where(person => this.IsToBeAskedNothing(person.Id)).Select(person => No(approach, person.Id)),
        ];
        return noes.Length == 0
            ? elsewhere
            :
            [
                .. elsewhere.Concat(noes)
                    .GroupBy(footprint => footprint.Person)
                    .OrderBy(same => same.Key)
                    .Select(same => Footprint.Combine(same.Key, same)),
            ];
    }

    // As if they had said no to everything elsewhere, so that no move and no plan asks them.
    private static Footprint No(Approach approach, ContactId who) => new(
        who, 0, 0, 0, 0, 0,
        approach.People
            .Where(person => person.Id != who)
            .SelectMany(person => new Request[] { new Request.Knows(person.Id), new Request.Leave(person.Id) })
            .Concat([new Request.Talk(), new Request.Names(), new Request.Names(Purpose.Guide)])
            .Select(request => new PastRequest(request, approach.Target.Company, 0, new Answer.No(), null)),
        []);
}
