using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace NetworkApproach.Tool;

/// <summary>The agenda as iCalendar (RFC 5545): a day-long event for each thing that has a day; what is late, or is to be done at once,
/// stands on today; and for each appointment an event at its hour.</summary>
internal static class AgendaCalendar
{
    internal static string Write(Workspace workspace, IEnumerable<DueItem> due)
    {
        DateTimeOffset now = workspace.Now;
        Calendar calendar = new() { ProductId = "-//NetworkApproach//network-approach//EN", Method = "PUBLISH" };
        foreach (DueItem item in due)
        {
            if (Day(item, now) is { } day)
            {
                calendar.Events.Add(Event(item, day, now));
            }
        }

        foreach (CalendarEvent appointment in workspace.Approaches.SelectMany(approach => AppointmentEvents.Of(workspace, approach)))
        {
            calendar.Events.Add(appointment);
        }

        return new CalendarSerializer(calendar).SerializeToString() ?? string.Empty;
    }

    private static CalendarEvent Event(DueItem item, DateOnly day, DateTimeOffset now) => new()
    {
        Uid = Uid(item),
        DtStamp = new CalDateTime(now.UtcDateTime),
        DtStart = new CalDateTime(day),
        Summary = SafeText.Line($"{item.Text} ({item.Approach.Target.Company})"),
        Categories = [item.Type],
        Transparency = TransparencyType.Transparent,
    };

    /// <summary>The day it stands on; null for what has none, as a talk whose day the record does not know, and for an
    /// appointment to come, which stands at its hour.</summary>
    private static DateOnly? Day(DueItem item, DateTimeOffset now)
    {
        DateOnly today = item.Approach.Policy.DayOf(now);
        return item.Item switch
        {
            AgendaItem.Appointment { Status: not AppointmentStatus.Past } => null,
            AgendaItem.OfferToAnswer or AgendaItem.CvElsewhere => today,
            { On: { } day } => day < today ? today : day,
            _ => null,
        };
    }

    /// <summary>The same thing keeps its name from one calendar to the next; it says nothing of anybody.</summary>
    private static string Uid(DueItem item)
    {
        string what = item.Item switch
        {
            AgendaItem.Owed owed => $"{owed.Kind}/{owed.On is null}",
            AgendaItem.Appointment appointment => $"{appointment.Act}",
            AgendaItem.NewDate off => off.On?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty,
            AgendaItem.Reminder reminder => $"{reminder.Request}",
            AgendaItem.AskAgain again => $"{again.Request}",
            AgendaItem.LeaveEnds ends => $"{ends.Towards.Id}",
            AgendaItem.OfferToAnswer offer => offer.Since.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            AgendaItem.CvElsewhere elsewhere => elsewhere.Since.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            _ => string.Empty,
        };
        return Uid($"{item.Approach.Id}/{item.Type}/{item.Item.Who.Id}/{what}");
    }

    /// <summary>The name of a thing: the same for the same, and it says nothing.</summary>
    internal static string Uid(string thing)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(thing));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16)) + "@network-approach";
    }
}
