using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>What every command on a workspace does around its own work.</summary>
internal sealed class WorkspaceCommand(Terminal terminal)
{
    internal static readonly Phrase New = Phrase.Plain("workspace.new");
    internal static readonly Phrase NotRecorded = Phrase.Plain("workspace.not-recorded", "why:words!");

    /// <summary>A command that reads, or records in a workspace that is there.</summary>
    internal Command On(string name, string description, IReadOnlyList<Symbol> symbols, Action<Workspace, ParseResult> work) =>
        Of(name, description, symbols, isOfAnApproach: true, mayCreate: false, work);

    /// <summary>A command that records acts of an approach: it may be said beforehand that they are kept whatever that does to others on
    /// record.</summary>
    internal Command Acts(string name, string description, IReadOnlyList<Symbol> symbols, Action<Workspace, ParseResult> work) =>
        On(name, description, [.. symbols, ActOptions.Yes()], work);

    /// <summary>A command of the whole workspace, whichever approaches there are.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="symbols">Its own arguments and options, in the order of the help.</param>
    /// <param name="isOfAnApproach">Whether it is about one approach, which may be told.</param>
    /// <param name="mayCreate">Whether it makes the workspace where there is none.</param>
    /// <param name="work">What it does; ends by returning, or by an exception that says why not.</param>
    internal Command Of(
        string name, string description, IReadOnlyList<Symbol> symbols, bool isOfAnApproach, bool mayCreate,
        Action<Workspace, ParseResult> work)
    {
        Command command = new(name, description);
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        WorkspaceOptions options = new();
        options.AddTo(command, isOfAnApproach);
        command.SetAction(asked =>
        {
            using Workspace opened = Workspace.Open(asked, options, terminal, mayCreate);
            return Run(opened, asked, work);
        });
        return command;
    }

    private static int Run(Workspace workspace, ParseResult asked, Action<Workspace, ParseResult> work)
    {
        try
        {
            if (workspace.File.NotErased is { } left)
            {
                workspace.Terminal.Say(left.In(workspace.Language));
            }

            work(workspace, asked);
            return CommandLine.Done;
        }
        catch (RefusedException refused)
        {
            workspace.ComesToNothing();
            CommandToType? hint = refused.Instead ?? RefusalHint.Of(refused.Approach, refused.Because, workspace.Language);
            Refuse(workspace, refused.Because.In(workspace.Language.Culture), refused.Because, hint);
        }
        catch (HonestNoException no)
        {
            workspace.ComesToNothing();
            Refuse(workspace, no.In(workspace.Language), null, null);
        }
        catch (FormatException)
        {
            workspace.ComesToNothing();
            throw;
        }
        catch (Exception defect)
        {
            workspace.File.Examine(defect);
            throw;
        }

        return CommandLine.HonestNo;
    }

    private static void Refuse(Workspace workspace, Advice why, Refusal? because, CommandToType? hint)
    {
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json => Write(json, why.Text, because, hint));
            return;
        }

        Page page = workspace.Page();
        (because is null ? why : workspace.Say(NotRecorded, Fact.Words("why", why.Text))).Tell(page, Page.Warning);
        if (hint is not null)
        {
            page.Command(hint.ToString());
        }
    }

    private static void Write(Utf8JsonWriter json, string why, Refusal? because, CommandToType? hint)
    {
        json.WriteBoolean("refused", value: true);
        if (because is not null)
        {
            json.WriteString("rule", AuditCommand.Label(because.Rule));
            json.WriteString("refusal", because.GetType().Name);
        }

        json.WriteString("why", why);
        if (hint is not null)
        {
            json.WriteString("instead", hint.ToString());
        }
    }
}
