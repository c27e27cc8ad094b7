using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The commands that a seeker lives in, in the order in which an approach comes to need them.</summary>
internal static class WorkspaceCommands
{
    internal static IEnumerable<Command> All(WorkspaceCommand workspace) =>
    [
        ImportCommand.Of(workspace),
        AddCommand.Me(workspace),
        AddCommand.Add(workspace),
        AddCommand.Tie(workspace),
        PeopleCommand.Of(workspace),
        DoublesCommand.Doubles(workspace),
        DoublesCommand.Same(workspace),
        DoublesCommand.Apart(workspace),
        OpenCommand.Of(workspace),
        KnowCommand.Of(workspace),
        BeliefCommand.Of(workspace),
        NextCommand.Of(workspace),
        AskCommand.Of(workspace),
        AnswerCommand.Answer(workspace),
        AppointmentCommand.Of(workspace),
        TalkCommand.Of(workspace),
        FactCommand.Of(workspace),
        NamesCommand.Of(workspace),
        AnswerCommand.Leave(workspace),
        InterestCommand.Interest(workspace),
        BossCommand.Of(workspace),
        ReceivedCommand.Received(workspace),
        ReceivedCommand.Reply(workspace),
        HandOffCommand.Of(workspace),
        MeetAgainCommand.Of(workspace),
        CourtesyCommands.Thank(workspace),
        CourtesyCommands.Report(workspace),
        CourtesyCommands.Apologise(workspace),
        CourtesyCommands.Waive(workspace),
        ConfessCommand.Of(workspace),
        UndoCommand.Of(workspace),
        RedoCommand.Of(workspace),
        EditCommand.Of(workspace),
        RenameCommand.Of(workspace),
        AgendaCommand.Of(workspace),
        FootprintCommand.Of(workspace),
        JournalCommand.Of(workspace),
        ApproachesCommand.Of(workspace),
        InterestCommand.Close(workspace),
        DossierCommand.Of(workspace),
        ForgetCommand.Of(workspace),
        BackupCommands.Export(workspace),
        BackupCommands.Restore(workspace),
    ];
}
