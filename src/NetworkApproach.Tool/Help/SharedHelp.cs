namespace NetworkApproach.Tool;

/// <summary>What the help pages say of the tool, and of what many commands have in common.</summary>
internal static class SharedHelp
{
    internal static readonly Phrase Approach = Phrase.Plain("help.approach");
    internal static readonly Phrase At = Phrase.Plain("help.at");
    internal static readonly Phrase Blank = Phrase.Plain("help.blank");
    internal static readonly Phrase Channel = Phrase.Plain("help.channel");
    internal static readonly Phrase Events = Phrase.Plain("help.events");
    internal static readonly Phrase Forgotten = Phrase.Plain("help.forgotten");
    internal static readonly Phrase Json = Phrase.Plain("help.json");
    internal static readonly Phrase KeepTexts = Phrase.Plain("help.keep-texts");
    internal static readonly Phrase Language = Phrase.Plain("help.language");
    internal static readonly Phrase New = Phrase.Plain("help.new");
    internal static readonly Phrase Now = Phrase.Plain("help.now");
    internal static readonly Phrase Person = Phrase.Plain("help.person");
    internal static readonly Phrase Tool = Phrase.Plain("help.tool");
    internal static readonly Phrase VoiceAs = Phrase.Plain("help.voice.as");
    internal static readonly Phrase VoiceChannel = Phrase.Plain("help.voice.channel");
    internal static readonly Phrase VoiceForm = Phrase.Plain("help.voice.form");
    internal static readonly Phrase Workspace = Phrase.Plain("help.workspace", "place:id!");
    internal static readonly Phrase Zone = Phrase.Plain("help.zone");
}
