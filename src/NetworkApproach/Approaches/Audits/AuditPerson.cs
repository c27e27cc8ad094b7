namespace NetworkApproach.Audits;

/// <summary>What has happened so far with one person: their standing, their minutes, and the contacts made.</summary>
internal sealed class AuditPerson
{
    private readonly Dictionary<AuditIntroduction, int> uses = [];
    private readonly HashSet<ActId> repliedTo = [];
    private bool isAnswered;

    internal bool HasOrigin { get; set; }

    internal bool IsAcquainted { get; private set; }

    internal DateTimeOffset? NamedAt { get; private set; }

    /// <summary>Whether they contacted the seeker, or answered anything but no.</summary>
    internal bool HasReceived { get; set; }

    internal bool HasTalked { get; private set; }

    /// <summary>Whether they ever said no to a talk.</summary>
    internal bool HasRefused { get; private set; }

    /// <summary>Minutes taken and not offered.</summary>
    internal long Taken { get; private set; }

    /// <summary>The introduction last used, if they have said nothing since: when it was first used, and for how many minutes.</summary>
    internal (AuditIntroduction By, DateTimeOffset At, int Minutes)? Open => isAnswered ? null : Latest;

    private (AuditIntroduction By, DateTimeOffset At, int Minutes)? Latest { get; set; }

    internal void Acquaint() => HasOrigin = IsAcquainted = true;

    internal void Name(DateTimeOffset at) => NamedAt ??= at;

    internal void Talk(ApproachEvent.Talked talk)
    {
        HasTalked = true;
        Taken += talk.Minutes - talk.Offered;
    }

    internal void Contact(AuditIntroduction by, DateTimeOffset at, int minutes)
    {
        HasOrigin = true;
        Latest = Open is { } open && open.By == by ? open : (by, at, minutes);
        isAnswered = false;
        uses[by] = Uses(by) + 1;
    }

    internal void Reply(ActId to)
    {
        HasOrigin = true;
        repliedTo.Add(to);
    }

    internal void Answer(Answer? said)
    {
        isAnswered = true;
        HasRefused |= said is NetworkApproach.Answer.No;
    }

    /// <summary>How often they were contacted by an introduction.</summary>
    internal int Uses(AuditIntroduction by) => uses.GetValueOrDefault(by);

    internal bool WasRepliedTo(ActId act) => repliedTo.Contains(act);
}

/// <summary>How a contact came about, of which each is used once: a relay's leave, an act of the person's own, or (neither) the seeker's
/// acquaintance.</summary>
internal readonly record struct AuditIntroduction(ContactId? Relay, ActId? Act);
