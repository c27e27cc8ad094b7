using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>How the words are said.</summary>
internal sealed class VoiceOptions
{
    internal Option<string?> Channel { get; } = ChannelOption();

    internal Option<string?> Form { get; } = FormOption();

    internal Option<string?> Name { get; } = new("--as") { Description = SharedHelp.VoiceAs.Key, HelpName = "NAME" };

    internal IReadOnlyList<Option> All => [Channel, Form, Name];

    internal Voice Of(Workspace workspace, ParseResult asked) => new(workspace.Phrasebook)
    {
        Channel = ActOptions.ChannelOf(asked.GetValue(Channel)),
        Form = asked.GetValue(Form) switch { "tu" => Texts.Form.Familiar, "vous" => Texts.Form.Formal, _ => null },
        Name = ActOptions.Text(asked.GetValue(Name)) ?? workspace.SeekerName,
    };

    private static Option<string?> ChannelOption()
    {
        Option<string?> channel = new(
            "--channel")
        { Description = SharedHelp.VoiceChannel.Key, HelpName = "message|telephone|face-to-face" };
        channel.AcceptOnlyFromAmong("message", "telephone", "face-to-face");
        return channel;
    }

    private static Option<string?> FormOption()
    {
        Option<string?> form = new("--form") { Description = SharedHelp.VoiceForm.Key, HelpName = "tu|vous" };
        form.AcceptOnlyFromAmong("tu", "vous");
        return form;
    }
}
