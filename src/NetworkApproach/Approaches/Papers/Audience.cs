namespace NetworkApproach.Papers;

/// <summary>Who may be named (R13); everybody else stays unnamed.</summary>
internal static class Audience
{
    /// <summary>To one person in a talk: they themselves, whoever gave leave to be cited to them while it holds, and whom they themselves
    /// have named.</summary>
    internal static HashSet<ContactId> InATalk(Approach approach, ContactId with, DateTimeOffset now) =>
        [
            .. OnPaper(approach, with, now),
            .. approach.Standing().OfType<ApproachEvent.Named>().Where(named => named.By == with).Select(named => named.Who)
        ];

    /// <summary>In a paper for others about a talk: the person of the talk, and whoever gave leave to be cited to them while it
    /// holds.</summary>
    internal static HashSet<ContactId> OnPaper(Approach approach, ContactId with, DateTimeOffset now) =>
        [with, .. approach.PermissionsFor(with, now).Select(permission => permission.Relay.Id)];
}
