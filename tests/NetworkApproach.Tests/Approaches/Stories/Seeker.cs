using System.Globalization;
using Xunit;
using Xunit.Sdk;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// A seeker in a story: every verb decides and, where the rules allow it, records. People are named by their first names, days by "9 June"
/// (2026); each verb takes a minute of that day. A verb that a rule forbids fails the story; what is expected to be forbidden is told with
/// <see cref="Cannot{T}"/>.
/// </summary>
internal sealed class Seeker
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private readonly Dictionary<(string Relay, string Prospect), IntroductionPermission> held = [];
    private readonly Seeker? otherApproach;
    private DateTimeOffset now;
    private int acts;

    private Seeker(string company, ApproachPolicy policy, Seeker? otherApproach)
    {
        this.otherApproach = otherApproach;
        On("1 June");
        Do(new ApproachCommand.Record(new ApproachEvent.Opened(
            NextAct(), now, new ApproachId($"approach to {company}{(otherApproach is null ? string.Empty : ", again")}"), Id("Me"),
            new Target(new CompanyName(company)), policy)));
    }

    public static ApproachPolicy Policy { get; } = new() { Zone = Paris };

    public Approach Approach { get; private set; } = Approach.Unopened;

    /// <summary>The act of the last verb.</summary>
    public ActId Act { get; private set; }

    /// <summary>The approach begins on Monday, 1 June 2026, in Paris.</summary>
    public static Seeker Approaching(string company) => new(company, Policy, null);

    /// <summary>The same seeker opens a second approach and remembers what people were asked in the first.</summary>
    public Seeker AlsoApproaching(string company) => new(company, Policy, this);

    // Days.
    public Seeker On(string day)
    {
        DateTime date = DateTime.Parse($"{day} 2026 09:00", CultureInfo.InvariantCulture);
        now = new DateTimeOffset(date, Paris.GetUtcOffset(date));
        return this;
    }

    // Whom the seeker knows, and who they are.
    public Seeker Knows(string who, string since = "1 March") =>
        Record((act, at) => new ApproachEvent.AcquaintanceStated(act, at, Id(who), "we worked together", Day(since)));

    public Seeker Notes(Contact person) => Record((act, at) => new ApproachEvent.PersonNoted(act, at, person));

    public Seeker TakesForTheBoss(string who) => Record((act, at) => new ApproachEvent.BossIdentified(act, at, Id(who)));

    // What others do.
    public Seeker IsContactedBy(string who) => Record((act, at) => new ApproachEvent.ContactReceived(act, at, Id(who), Channel.Telephone));

    public Seeker IsTold(string by, string toTalkWith, bool personally = true, bool inConfidence = false) =>
        Record((act, at) => new ApproachEvent.Named(act, at, Id(by), Id(toTalkWith), "knows the company", personally, inConfidence));

    public Seeker Hears(string from, Request about, Answer said) =>
        Record((act, at) => new ApproachEvent.Answered(act, at, Id(from), about, said));

    public Seeker IsGivenLeave(string by, string toContact, string? until = null, CitingScope scope = CitingScope.Cited) =>
        Hears(by, new Request.Leave(Id(toContact)), new Answer.Granted(scope, until is null ? null : Day(until)));

    public Seeker IsOfferedToHaveTheCvPassedOn(string by) => Record((act, at) => new ApproachEvent.HandOffOffered(act, at, Id(by)));

    public Seeker FindsTheCvPassedOn(string by, string? to = null) =>
        Record((act, at) => new ApproachEvent.HandedOff(act, at, Id(by), to is null ? null : Id(to)));

    public Seeker WishesToMeetAgain(string who) => Record((act, at) => new ApproachEvent.WishedToMeetAgain(act, at, Id(who)));

    /// <summary>An hour is agreed, like "9 June 14:00".</summary>
    public Seeker AgreesOn(string with, string hour)
    {
        DateTime local = DateTime.Parse($"{hour[..^6]} 2026{hour[^6..]}", CultureInfo.InvariantCulture);
        DateTimeOffset on = new(local, Paris.GetUtcOffset(local));
        return Record((act, at) => new ApproachEvent.AppointmentMade(act, at, Id(with), on));
    }

    public Seeker LosesTheHour(AppointmentEnd how)
    {
        ActId last = Approach.Events.OfType<ApproachEvent.AppointmentMade>().Last().Id;
        return Record((act, at) => new ApproachEvent.AppointmentEnded(act, at, last, how));
    }

    public Seeker Forgets(string who)
    {
        Approach = Approach.Evolve(new ApproachEvent.Erased(NextAct(), Tick(), Id(who)));
        return this;
    }

    // What the seeker does.
    public Seeker Writes(string to, int minutes = 20, Channel over = Channel.Message) =>
        Contact(ContactAttempt.ToAcquaintance(Had(Approach.AcquaintanceWith(Id(to)), to), over, minutes));

    public Seeker Calls(string who, string inTheNameOf, int minutes = 20, Channel over = Channel.Telephone) =>
        Contact(ContactAttempt.Through(held[(inTheNameOf, who)], over, minutes));

    public Seeker Replies(string to, int minutes = 0) =>
        Contact(ContactAttempt.InReplyTo(Had(Approach.LastContactFrom(Id(to)), to), Channel.Message, minutes));

    public Seeker CallsAgain(string who, int minutes) =>
        Contact(ContactAttempt.Again(Had(Approach.LastTalkWith(Id(who)), who), Channel.Telephone, minutes));

    public Seeker Talks(string with, int minutes = 20, int offered = 0) =>
        Record((act, at) => new ApproachEvent.Talked(act, at, Id(with), minutes, offered));

    public Seeker Learns(string what, bool inConfidence = false)
    {
        ActId talk = Approach.Events.OfType<ApproachEvent.Talked>().Last().Id;
        return Record((act, at) => new ApproachEvent.FactLearnt(act, at, talk, Topic.Needs, what, InConfidence: inConfidence));
    }

    public Seeker IsInterested() => Record((act, at) => new ApproachEvent.InterestJudged(act, at, Interest.Confirmed));

    public Seeker LosesInterest() =>
        Record((act, at) => new ApproachEvent.InterestJudged(act, at, Interest.Lost, "they sell what nobody needs"));

    /// <summary>What was written before and is typed now: as of an earlier day, which passes again.</summary>
    public Seeker HadWritten(string to, string on)
    {
        DateTimeOffset today = now;
        On(on);
        ContactAttempt attempt = ContactAttempt.ToAcquaintance(Had(Approach.AcquaintanceWith(Id(to)), to), Channel.Message, 20);
        Do(new ApproachCommand.Enter(new ApproachCommand.Attempt(NextAct(), attempt, Tick())));
        now = today;
        return this;
    }

    public Seeker Asks(string who, Request what) => Do(new ApproachCommand.Ask(NextAct(), Id(who), what, Tick()));

    public Seeker AsksLeave(string of, string toContact) => Asks(of, new Request.Leave(Id(toContact)));

    public Seeker AnswersTheOffer(ActId offer, OfferReply reply) =>
        Record((act, at) => new ApproachEvent.OfferAnswered(act, at, offer, reply));

    public Seeker WritesOff(ActId handOff) =>
        Record((act, at) => new ApproachEvent.WrittenOff(act, at, handOff, "nobody knows where it is"));

    public Seeker Thanks(ActId forWhat) => Pays(CourtesyKind.Thanks, forWhat);

    public Seeker ReportsBack(ActId onNaming) => Pays(CourtesyKind.ReportBack, onNaming);

    public Seeker Apologises(ActId forWhat) => Pays(CourtesyKind.Apology, forWhat);

    public Seeker Confesses(string contacted, string? citing = null) =>
        Record((act,
            at) => new ApproachEvent.ContactedWithoutLeave(act, at, Id(contacted), Channel.Telephone, citing is null ? null : Id(citing)));

    public Seeker Closes(Ending ending) => Record((act, at) => new ApproachEvent.Closed(act, at, ending));

    public Seeker StrikesOut(ActId what, string reason, ApproachEvent? instead = null) =>
        Record((act, at) => new ApproachEvent.StruckOut(act, at, what, reason, instead));

    // What a story expects.

    /// <summary>The rules forbid it, for this reason; nothing is recorded, and the day does not move on.</summary>
    public Explanation Cannot<T>(Action<Seeker> act)
        where T : Refusal
    {
        (Approach before, DateTimeOffset then, int count) = (Approach, now, acts);
        Refused refused = Assert.Throws<Refused>(() => act(this));
        (now, acts) = (then, count);
        Assert.IsType<T>(refused.Because);
        Assert.Same(before, Approach);
        return new Explanation(
            refused.Because.In(CultureInfo.GetCultureInfo("en-GB")), refused.Because.In(CultureInfo.GetCultureInfo("fr-FR")));
    }

    /// <summary>The relays in whose name somebody may be contacted now.</summary>
    public string LeaveFor(string prospect) =>
        string.Join(", ", Approach.PermissionsFor(Id(prospect), now).Select(leave => leave.Relay.Name));

    public Seeker NobodyWasWronged()
    {
        Assert.Empty(Approach.Breaches);
        return this;
    }

    public static ContactId Id(string name) => new(name);

    public static DateOnly Day(string day) => DateOnly.Parse($"{day} 2026", CultureInfo.InvariantCulture);

    private static T Had<T>(T? capability, string who)
        where T : class => capability ?? throw new XunitException($"Nothing in the record lets the seeker do that to {who}.");

    private Seeker Pays(CourtesyKind kind, ActId forWhat) => Record((act, at) => new ApproachEvent.CourtesyPaid(act, at, kind, forWhat));

    private Seeker Contact(ContactAttempt attempt) => Do(new ApproachCommand.Attempt(NextAct(), attempt, Tick()));

    private Seeker Record(Func<ActId, DateTimeOffset, ApproachEvent> fact) => Do(new ApproachCommand.Record(fact(NextAct(), Tick())));

    private Seeker Do(ApproachCommand command)
    {
        ContactId? concerned = command switch
        {
            ApproachCommand.Attempt attempt => attempt.Contact.To.Id,
            ApproachCommand.Ask ask => ask.Of,
            ApproachCommand.Record { Event: ApproachEvent.ContactedWithoutLeave confessed } => confessed.Who,
            _ => null,
        };
        Footprint? elsewhere = concerned is { } who ? otherApproach?.Approach.FootprintOf(who, now) : null;
        switch (Approach.Decide(command, elsewhere))
        {
            case Decision.Accepted accepted:
                foreach (ApproachEvent e in accepted.Events)
                {
                    Approach = Approach.Evolve(e);
                    Act = e.Id;
                }

                break;
            case Decision.Refused refused:
                throw new Refused(refused.Because);
        }

        foreach (IntroductionPermission leave in Approach.People.SelectMany(person => Approach.PermissionsFor(person.Id, now)))
        {
            held[(leave.Relay.Id.Value, leave.Prospect.Id.Value)] = leave;
        }

        return this;
    }

    private ActId NextAct() => new($"act {++acts}");

    private DateTimeOffset Tick() => now = now.AddMinutes(1);

#pragma warning disable CA1032, CA1064 // Carries a refusal out of a verb to Cannot, and never leaves a story.
    private sealed class Refused(Refusal because) : Exception(because.Message)
    {
        internal Refusal Because { get; } = because;
    }
#pragma warning restore CA1032, CA1064
}

/// <summary>What the seeker is told where a rule forbids something.</summary>
internal sealed record Explanation(string English, string French)
{
    public Explanation InEnglish(params ReadOnlySpan<string> parts) => Says(English, parts);

    public Explanation InFrench(params ReadOnlySpan<string> parts) => Says(French, parts);

    private Explanation Says(string sentence, ReadOnlySpan<string> parts)
    {
        foreach (string part in parts)
        {
            Assert.Contains(part, sentence, StringComparison.Ordinal);
        }

        return this;
    }
}
