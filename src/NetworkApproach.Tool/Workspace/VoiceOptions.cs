using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>How the words are said.</summary>
internal sealed class VoiceOptions
{
    internal Option<string?> Channel { get; } = ChannelOption();

    internal Option<string?> Form { get; } = FormOption();

    internal Option<string?> Name { get; } = new("--as") { Description = "Your name, to sign with and to give on the telephone.", HelpName = "NAME" };

    internal IReadOnlyList<Option> All => [Channel, Form, Name];

    internal Voice Of(Workspace workspace, ParseResult asked) => new(workspace.Phrasebook)
    {
        Channel = ActOptions.ChannelOf(asked.GetValue(Channel)),
        Form = asked.GetValue(Form) switch { "tu" => Texts.Form.Familiar, "vous" => Texts.Form.Formal, _ => null },
        Name = ActOptions.Text(asked.GetValue(Name)) ?? workspace.SeekerName,
    };

    private static Option<string?> ChannelOption()
    {
        Option<string?> channel = new("--channel") { Description = "How it is said; in writing unless told, a reminder by telephone.", HelpName = "message|telephone|face-to-face" };
        channel.AcceptOnlyFromAmong("message", "telephone", "face-to-face");
        return channel;
    }

    private static Option<string?> FormOption()
    {
        Option<string?> form = new("--form") { Description = "How French addresses people; tu to your acquaintances, vous to others, unless told.", HelpName = "tu|vous" };
        form.AcceptOnlyFromAmong("tu", "vous");
        return form;
    }
}
