namespace NetworkApproach;

/// <summary>What every event must be before any rule is asked: the argument errors of this library, in one place.</summary>
internal static class WellFormed
{
    internal const int MostCharacters = 10_000;
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;
    private const int MostNesting = 8;

    /// <exception cref="ArgumentException">The event is malformed; the message says which, and what.</exception>
    internal static void Check(ApproachEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (e.Id.IsDefault)
        {
            throw new ArgumentException($"The {EventType.Of(e)} event has no id; the caller gives every act one.");
        }

        Require(
            e, e.At.Year is >= FirstYear and <= LastYear,
            $"happens in the year {e.At.Year}; only {FirstYear} to {LastYear} can be recorded");
        CheckParts(e);
        Require(e, !e.People.Any(who => who.IsDefault), "names somebody by an id that is default; every person needs an id");
    }

    private static void CheckParts(ApproachEvent e)
    {
        switch (e)
        {
            case ApproachEvent.Opened opened:
                Require(e, !opened.Approach.IsDefault, "has no approach id");
                Require(e, opened.Target is { Company.IsDefault: false }, "has no target company");
                Require(e, opened.Policy is not null, "has no policy");
                Text(e, opened.Target!.Role, "role", required: false);
                break;
            case ApproachEvent.PersonNoted noted:
                Require(e, noted.Person is not null, "describes nobody");
                Text(e, noted.Person!.Name, "name");
                foreach (Employment employment in noted.Person.Employments)
                {
                    Require(e, !employment.Company.IsDefault, "has an employment without a company");
                    Text(e, employment.Title, "title", required: false);
                }

                break;
            case ApproachEvent.AcquaintanceStated stated:
                Text(e, stated.How, "how");
                Day(e, stated.Since, "since");
                break;
            case ApproachEvent.BeliefStated belief:
                Text(e, belief.Text, "text");
                Defined(e, belief.Topic);
                break;
            case ApproachEvent.Named named:
                Text(e, named.Why, "why", required: false);
                break;
            case ApproachEvent.Answered answered:
                Require(e, answered.About is not null, "does not say what is answered");
                Require(e, answered.Said is not null, "does not say what was said");
                Thing(e, answered.About!);
                Said(e, answered.Said!);
                break;
            case ApproachEvent.ContactReceived received:
                Defined(e, received.Channel);
                break;
            case ApproachEvent.Attempted attempted:
                Require(e, attempted.Through is { Act.IsDefault: false }, "does not say what allows it");
                Defined(e, attempted.Channel);
                Require(
                    e, attempted.Minutes is >= 0 and <= Talk.MostMinutes,
                    $"asks for {attempted.Minutes} minutes; 0 to {Talk.MostMinutes} can be asked");
                Entered(e, attempted.Entered);
                break;
            case ApproachEvent.Asked asked:
                Require(e, asked.Request is not null, "asks nothing");
                Thing(e, asked.Request!);
                Entered(e, asked.Entered);
                break;
            case ApproachEvent.Talked talked:
                Require(
                    e, talked.Minutes is >= 1 and <= Talk.MostMinutes,
                    $"lasts {talked.Minutes} minutes; 1 to {Talk.MostMinutes} can be recorded");
                Require(
                    e, talked.Offered >= 0 && talked.Offered <= talked.Minutes,
                    $"has {talked.Offered} minutes offered of {talked.Minutes}");
                break;
            case ApproachEvent.AppointmentMade made:
                Require(
                    e, made.For.Year is >= FirstYear and <= LastYear,
                    $"is for the year {made.For.Year}; only {FirstYear} to {LastYear} can be recorded");
                break;
            case ApproachEvent.AppointmentEnded ended:
                Defined(e, ended.How);
                Require(e, !ended.Appointment.IsDefault, "refers to an act without an id");
                break;
            case ApproachEvent.PolicyChanged changed:
                Require(e, changed.Policy is not null, "has no policy");
                break;
            case ApproachEvent.Restored restored:
                Text(e, restored.Reason, "reason");
                Require(e, !restored.What.IsDefault, "refers to an act without an id");
                break;
            case ApproachEvent.FactLearnt fact:
                Text(e, fact.Text, "text");
                Defined(e, fact.Topic);
                Defined(e, fact.Bearing);
                Require(e, !fact.Talk.IsDefault && fact.Belief is not { IsDefault: true }, "refers to an act without an id");
                break;
            case ApproachEvent.InterestJudged judged:
                Defined(e, judged.Verdict);
                Text(e, judged.Why, "why", required: false);
                break;
            case ApproachEvent.OfferAnswered answered:
                Defined(e, answered.Reply);
                Require(e, !answered.Offer.IsDefault, "refers to an act without an id");
                break;
            case ApproachEvent.WrittenOff writtenOff:
                Text(e, writtenOff.Why, "why", required: false);
                Require(e, !writtenOff.HandOff.IsDefault, "refers to an act without an id");
                break;
            case ApproachEvent.CourtesyPaid paid:
                Defined(e, paid.Kind);
                Require(e, !paid.For.IsDefault, "refers to an act without an id");
                break;
            case ApproachEvent.CourtesyWaived waived:
                Defined(e, waived.Kind);
                Text(e, waived.Why, "why");
                Require(e, !waived.For.IsDefault, "refers to an act without an id");
                break;
            case ApproachEvent.ContactedWithoutLeave confessed:
                Defined(e, confessed.Channel);
                break;
            case ApproachEvent.Closed closed:
                Defined(e, closed.Ending);
                break;
            case ApproachEvent.WishedToMeetAgain { On: { } on }:
                Day(e, on, "on");
                break;
            case ApproachEvent.StruckOut struck:
                Text(e, struck.Reason, "reason");
                Require(e, !struck.What.IsDefault, "refers to an act without an id");
                if (struck.Instead is not null)
                {
                    Require(e, Nesting(struck) <= MostNesting, "nests one striking out in another, over and over");
                    Check(struck.Instead);
                }

                break;
            default:
                break;
        }
    }

    private static int Nesting(ApproachEvent.StruckOut struck)
    {
        int depth = 1;
        for (ApproachEvent? instead = struck.Instead; instead is ApproachEvent.StruckOut inner
            && depth <= MostNesting; instead = inner.Instead)
        {
            depth++;
        }

        return depth;
    }

    private static void Thing(ApproachEvent e, Request request)
    {
        switch (request)
        {
            case Request.Names names:
                Defined(e, names.Purpose);
                break;
            case Request.Leave leave:
                Defined(e, leave.Purpose);
                break;
            case Request.WhatBecame { HandOff: var handOff }:
                Require(e, !handOff.IsDefault, "refers to an act without an id");
                break;
            case Request.Stop { HandOff: var handOff }:
                Require(e, !handOff.IsDefault, "refers to an act without an id");
                break;
            default:
                break;
        }
    }

    private static void Said(ApproachEvent e, Answer answer)
    {
        switch (answer)
        {
            case Answer.Later later:
                Day(e, later.Day, "day");
                break;
            case Answer.Granted granted:
                Defined(e, granted.Scope);
                if (granted.Until is { } until)
                {
                    Day(e, until, "until");
                }

                break;
            default:
                break;
        }
    }

    private static void Entered(ApproachEvent e, EnteredLate? entered) =>
        Require(
            e, entered is null || (!entered.Against.IsDefault && entered.Against.All(act => !act.IsDefault)),
            "was entered late against an act without an id");

    private static void Text(ApproachEvent e, string? text, string name, bool required = true)
    {
        Require(e, !required || !string.IsNullOrWhiteSpace(text), $"has a blank {name}");
        Require(
            e, text is null || text.Length <= MostCharacters,
            $"has a {name} of {text?.Length} characters; at most {MostCharacters} are kept");
    }

    private static void Day(ApproachEvent e, DateOnly day, string name) =>
        Require(
            e, day.Year is >= FirstYear and <= LastYear,
            $"has a {name} in the year {day.Year}; only {FirstYear} to {LastYear} can be recorded");

    private static void Defined<T>(ApproachEvent e, T value)
        where T : struct, Enum => Require(e, Enum.IsDefined(value), $"has the unknown {typeof(T).Name} {value}");

    private static void Require(ApproachEvent e, bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException($"The {EventType.Of(e)} event {e.Id} {otherwise}.");
        }
    }
}
