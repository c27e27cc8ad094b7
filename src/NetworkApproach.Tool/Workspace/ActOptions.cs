using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>Arguments and options that several commands on an approach share.</summary>
internal static class ActOptions
{
    internal static Argument<string> Person(string? description = null) =>
        new("PERSON") { Description = description ?? SharedHelp.Person.Key };

    internal static Option<string?> At() => new("--at") { Description = SharedHelp.At.Key, HelpName = "WHEN" };

    internal static Option<string?> Why(string description) => new("--why") { Description = description, HelpName = "TEXT" };

    internal static Option<string?> Channel()
    {
        Option<string?> channel = new("--channel") { Description = SharedHelp.Channel.Key, HelpName = "message|telephone|face-to-face" };
        channel.AcceptOnlyFromAmong("message", "telephone", "face-to-face");
        return channel;
    }

    internal static Channel? ChannelOf(string? typed) => typed switch
    {
        "message" => NetworkApproach.Channel.Message,
        "telephone" => NetworkApproach.Channel.Telephone,
        "face-to-face" => NetworkApproach.Channel.FaceToFace,
        _ => null,
    };

    internal static Option<bool> New() => new("--new") { Description = SharedHelp.New.Key };

    /// <summary>What is said of somebody who may have asked to be forgotten.</summary>
    internal static Option<string?> Forgotten()
    {
        Option<string?> forgotten = new(Letting.OptionName) { Description = SharedHelp.Forgotten.Key, HelpName = "again|other" };
        forgotten.AcceptOnlyFromAmong(Letting.Again, Letting.Other);
        return forgotten;
    }

    /// <summary>A text that may be left out, and is null where it is blank.</summary>
    internal static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
