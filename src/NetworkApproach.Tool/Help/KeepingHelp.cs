namespace NetworkApproach.Tool;

/// <summary>What the help pages say of the commands that look ahead, look back, and keep.</summary>
internal static class KeepingHelp
{
    internal static readonly Phrase Agenda = Phrase.Plain("help.agenda");
    internal static readonly Phrase AgendaIcal = Phrase.Plain("help.agenda.ical");
    internal static readonly Phrase Approaches = Phrase.Plain("help.approaches");
    internal static readonly Phrase Edit = Phrase.Plain("help.edit");
    internal static readonly Phrase EditAt = Phrase.Plain("help.edit.at");
    internal static readonly Phrase EditMinutes = Phrase.Plain("help.edit.minutes");
    internal static readonly Phrase EditText = Phrase.Plain("help.edit.text");
    internal static readonly Phrase Export = Phrase.Plain("help.export");
    internal static readonly Phrase ExportFile = Phrase.Plain("help.export.file");
    internal static readonly Phrase Footprint = Phrase.Plain("help.footprint");
    internal static readonly Phrase FootprintPerson = Phrase.Plain("help.footprint.person");
    internal static readonly Phrase Journal = Phrase.Plain("help.journal");
    internal static readonly Phrase JournalLast = Phrase.Plain("help.journal.last");
    internal static readonly Phrase Next = Phrase.Plain("help.next");
    internal static readonly Phrase NextN = Phrase.Plain("help.next.n");
    internal static readonly Phrase Redo = Phrase.Plain("help.redo");
    internal static readonly Phrase RedoReason = Phrase.Plain("help.redo.reason");
    internal static readonly Phrase Restore = Phrase.Plain("help.restore");
    internal static readonly Phrase RestoreFile = Phrase.Plain("help.restore.file");
    internal static readonly Phrase RestoreKey = Phrase.Plain("help.restore.key");
    internal static readonly Phrase RestoreReplace = Phrase.Plain("help.restore.replace");
    internal static readonly Phrase Undo = Phrase.Plain("help.undo");
    internal static readonly Phrase UndoAct = Phrase.Plain("help.undo.act");
    internal static readonly Phrase UndoAt = Phrase.Plain("help.undo.at");
    internal static readonly Phrase UndoReason = Phrase.Plain("help.undo.reason");
}
