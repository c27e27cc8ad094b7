namespace NetworkApproach.Tool;

/// <summary>What the help pages say of the commands on people.</summary>
internal static class PeopleHelp
{
    internal static readonly Phrase Add = Phrase.Plain("help.add");
    internal static readonly Phrase AddCompany = Phrase.Plain("help.add.company");
    internal static readonly Phrase AddConsultant = Phrase.Plain("help.add.consultant");
    internal static readonly Phrase AddFormer = Phrase.Plain("help.add.former");
    internal static readonly Phrase AddMail = Phrase.Plain("help.add.mail");
    internal static readonly Phrase AddName = Phrase.Plain("help.add.name");
    internal static readonly Phrase AddProfile = Phrase.Plain("help.add.profile");
    internal static readonly Phrase AddTitle = Phrase.Plain("help.add.title");
    internal static readonly Phrase AddWarmth = Phrase.Plain("help.add.warmth");
    internal static readonly Phrase Apart = Phrase.Plain("help.apart");
    internal static readonly Phrase Dossier = Phrase.Plain("help.dossier");
    internal static readonly Phrase DossierPerson = Phrase.Plain("help.dossier.person");
    internal static readonly Phrase Doubles = Phrase.Plain("help.doubles");
    internal static readonly Phrase DoublesOne = Phrase.Plain("help.doubles.one");
    internal static readonly Phrase DoublesOther = Phrase.Plain("help.doubles.other");
    internal static readonly Phrase DoublesUndo = Phrase.Plain("help.doubles.undo");
    internal static readonly Phrase DoublesWhy = Phrase.Plain("help.doubles.why");
    internal static readonly Phrase Forget = Phrase.Plain("help.forget");
    internal static readonly Phrase ForgetUntouchedSince = Phrase.Plain("help.forget.untouched-since");
    internal static readonly Phrase ForgetYes = Phrase.Plain("help.forget.yes");
    internal static readonly Phrase Import = Phrase.Plain("help.import");
    internal static readonly Phrase ImportConfirm = Phrase.Plain("help.import.confirm");
    internal static readonly Phrase ImportFile = Phrase.Plain("help.import.file");
    internal static readonly Phrase ImportOf = Phrase.Plain("help.import.of");
    internal static readonly Phrase ImportSource = Phrase.Plain("help.import.source");
    internal static readonly Phrase ImportYes = Phrase.Plain("help.import.yes");
    internal static readonly Phrase Know = Phrase.Plain("help.know");
    internal static readonly Phrase KnowHow = Phrase.Plain("help.know.how");
    internal static readonly Phrase KnowPerson = Phrase.Plain("help.know.person");
    internal static readonly Phrase KnowSince = Phrase.Plain("help.know.since");
    internal static readonly Phrase Me = Phrase.Plain("help.me");
    internal static readonly Phrase MeName = Phrase.Plain("help.me.name");
    internal static readonly Phrase People = Phrase.Plain("help.people");
    internal static readonly Phrase PeopleMost = Phrase.Plain("help.people.most");
    internal static readonly Phrase PeopleText = Phrase.Plain("help.people.text");
    internal static readonly Phrase Rename = Phrase.Plain("help.rename");
    internal static readonly Phrase RenameCompany = Phrase.Plain("help.rename.company");
    internal static readonly Phrase RenameName = Phrase.Plain("help.rename.name");
    internal static readonly Phrase RenameWho = Phrase.Plain("help.rename.who");
    internal static readonly Phrase Same = Phrase.Plain("help.same");
    internal static readonly Phrase Tie = Phrase.Plain("help.tie");
    internal static readonly Phrase TieMinutes = Phrase.Plain("help.tie.minutes");
    internal static readonly Phrase TieOther = Phrase.Plain("help.tie.other");
    internal static readonly Phrase TiePerson = Phrase.Plain("help.tie.person");
    internal static readonly Phrase TieSince = Phrase.Plain("help.tie.since");
    internal static readonly Phrase TieWarmth = Phrase.Plain("help.tie.warmth");
}
