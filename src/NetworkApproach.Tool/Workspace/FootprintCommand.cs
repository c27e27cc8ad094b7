using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>footprint</c>: what people were asked for so far, over all approaches.</summary>
internal static class FootprintCommand
{
    internal static readonly Phrase Nobody = Phrase.Plain("footprint.nobody");
    internal static readonly Phrase Nothing = Phrase.Plain("footprint.nothing");
    internal static readonly Phrase Person = Phrase.Plain("footprint.person");
    internal static readonly Phrase Minutes = Phrase.Plain("footprint.minutes");
    internal static readonly Phrase Offered = Phrase.Plain("footprint.offered");
    internal static readonly Phrase Asked = Phrase.Plain("footprint.asked");
    internal static readonly Phrase Names = Phrase.Plain("footprint.names");
    internal static readonly Phrase Cited = Phrase.Plain("footprint.cited");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> person = new("PERSON") { Description = KeepingHelp.FootprintPerson.Key, Arity = ArgumentArity.ZeroOrOne };
        return workspace.Of("footprint", KeepingHelp.Footprint.Key, [person], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            IEnumerable<ContactId> who = asked.GetValue(person) is { } typed
                ? [seat.Person(typed).Id]
                : seat.People.All.Select(one => one.Id);
            Footprint[] footprints = [.. Approach.Footprints(seat.Approaches, who, seat.Now).Where(IsAnything)];
            if (footprints.Length == 0)
            {
                throw new HonestNoException(asked.GetValue(person) is null ? Nobody : Nothing);
            }

            if (seat.IsJson)
            {
                foreach (Footprint footprint in footprints)
                {
                    JsonLines.Write(seat.Terminal.Output, json => Write(json, footprint, seat));
                }

                return;
            }

            seat.Page().Table(
                [.. new[] { Person, Minutes, Offered, Asked, Names, Cited }.Select(heading => seat.Say(heading))],
                footprints.Select(footprint => (IReadOnlyList<string>)
                [
                    seat.People.Find(footprint.Person)?.Name ?? footprint.Person.Value,
                    .. new[] { footprint.MinutesTaken, footprint.MinutesOffered, footprint.MinutesOpen, footprint.NamesGiven,
                        footprint.TimesCited }.Select(number => number.ToString(seat.Language.Culture)),
                ]));
        });
    }

    private static bool IsAnything(Footprint footprint) =>
        footprint.MinutesTaken
            + footprint.MinutesOffered
            + footprint.MinutesOpen
            + footprint.NamesGiven
            + footprint.TimesCited
            + footprint.Requests.Count > 0;

    private static void Write(Utf8JsonWriter json, Footprint footprint, Workspace workspace)
    {
        json.WriteString("id", footprint.Person.Value);
        json.WriteString("name", workspace.People.Find(footprint.Person)?.Name ?? footprint.Person.Value);
        json.WriteNumber("minutesTaken", footprint.MinutesTaken);
        json.WriteNumber("minutesOffered", footprint.MinutesOffered);
        json.WriteNumber("minutesOpen", footprint.MinutesOpen);
        json.WriteNumber("namesGiven", footprint.NamesGiven);
        json.WriteNumber("timesCited", footprint.TimesCited);
        json.WriteStartArray("introducedBy");
        foreach (ContactId by in footprint.IntroducedBy)
        {
            json.WriteStringValue(by.Value);
        }

        json.WriteEndArray();
    }
}
