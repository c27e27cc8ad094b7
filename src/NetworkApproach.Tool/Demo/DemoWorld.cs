namespace NetworkApproach.Tool;

/// <summary>How the demo's people answer; drawn once, whatever is asked and in whatever order.</summary>
internal sealed class DemoWorld
{
    private readonly Dictionary<(ContactId, ContactId), Draw> draws = [];

    internal DemoWorld(DemoCast cast, DemoDice dice)
    {
        foreach (Tie tie in cast.Network.Ties)
        {
            bool names = dice.Happens(0.92);
            bool grants = dice.Happens(0.9);
            DemoReply first = dice.Happens(0.62) ? DemoReply.Yes : dice.Happens(0.85) ? DemoReply.Silence : DemoReply.No;
            bool isFriend = tie.From == DemoCast.Me;
            draws.Add((tie.From, tie.To), new Draw(
                names, grants, isFriend && first == DemoReply.Silence ? DemoReply.Yes : first, dice.Happens(0.2), 15 + (5 * dice.Below(2)),
                5 * dice.Below(3)));
        }
    }

    internal bool Names(ContactId relay, ContactId prospect) => draws[(relay, prospect)].Names;

    internal bool Grants(ContactId relay, ContactId prospect) => draws[(relay, prospect)].Grants;

    /// <summary>The answer to a first contact, made by way of somebody.</summary>
    internal DemoReply Reply(ContactId by, ContactId person) => draws[(by, person)].First;

    internal bool AnswersReminder(ContactId by, ContactId person) => draws[(by, person)].AfterReminder;

    /// <summary>The minutes a talk takes of those asked for, and those offered on top.</summary>
    internal (int Asked, int Offered) Minutes(ContactId by, ContactId person) => (draws[(by, person)].Minutes, draws[(by, person)].Offered);

    private sealed record Draw(bool Names, bool Grants, DemoReply First, bool AfterReminder, int Minutes, int Offered);
}
