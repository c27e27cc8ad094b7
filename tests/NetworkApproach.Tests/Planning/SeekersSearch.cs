using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Planning;

/// <summary>A search as a seeker lives it, an act after another, each decided by the rules; every act a minute after the one before
/// it.</summary>
internal sealed class SeekersSearch
{
    private static readonly ContactNetwork Nobody = ContactNetwork.Of([], []);
    private int acts;

    internal SeekersSearch() => Approach = Approach.Fold([Open]);

    internal Approach Approach { get; private set; }

    internal DateTimeOffset Now { get; private set; } = At(0);

    internal ApproachPlan Plan => Planner.Plan(Approach, Nobody, Now);

    internal double Chance => Plan.Chance.Value;

    internal PlannedMove First => Plan.Moves[0];

    /// <summary>Alice is a friend; she was asked, has talked and was thanked, and the company interests the seeker.</summary>
    internal static SeekersSearch Begun()
    {
        SeekersSearch search = new();
        search.Know("alice");
        search.AskTalk("alice");
        search.Say("alice", new Request.Talk(), new Answer.Yes());
        search.Talk("alice");
        search.ThankAll();
        search.Record((act, at) => new ApproachEvent.InterestJudged(act, at, Interest.Confirmed));
        return search;
    }

    internal void Wait(double days) => Now = Now.AddDays(days);

    internal void Record(Func<ActId, DateTimeOffset, ApproachEvent> e) => Do((act, at) => new ApproachCommand.Record(e(act, at)));

    internal void Know(string who) =>
        Record((act, at) => new ApproachEvent.AcquaintanceStated(act, at, Who(who), "friend", Day(-900)));

    internal void Boss(string who) => Record((act, at) => new ApproachEvent.BossIdentified(act, at, Who(who)));

    internal void Received(string from) => Record((act, at) => new ApproachEvent.ContactReceived(act, at, Who(from), Channel.Telephone));

    internal void Say(string from, Request about, Answer said) =>
        Record((act, at) => new ApproachEvent.Answered(act, at, Who(from), about, said));

    internal void Talk(string with)
    {
        ActId talk = default;
        Record((act, at) => new ApproachEvent.Talked(talk = act, at, Who(with), 20));
        Record((act, at) => new ApproachEvent.FactLearnt(act, at, talk, Topic.Work, "needs", AboutTarget: true, InConfidence: false));
    }

    internal void Name(string by, params string[] names)
    {
        foreach (string name in names)
        {
            Record((act, at) => new ApproachEvent.PersonNoted(
                act, at, new Contact(Who(name), name, [new Employment(new CompanyName("Noname Corp"))])));
            Record((act, at) => new ApproachEvent.Named(act, at, Who(by), Who(name), null));
        }
    }

    internal void Leave(string by, string towards) => Say(by, new Request.Leave(Who(towards)), new Answer.Granted());

    internal void Ask(string of, Request request) => Do((act, at) => new ApproachCommand.Ask(act, Who(of), request, at));

    /// <summary>Asks for a talk on whatever ground there is.</summary>
    internal void AskTalk(string of)
    {
        Move.Contact contact = Approach.Moves(Now.AddMinutes(1)).OfType<Move.Contact>().First(move => move.Attempt.To.Id == Who(of));
        Do(contact.ToCommand);
    }

    internal void ThankAll()
    {
        foreach (Courtesy owed in Approach.Courtesies(Now).All.Where(owed => owed.Kind == CourtesyKind.Thanks))
        {
            Record((act, at) => new ApproachEvent.CourtesyPaid(act, at, owed.Kind, owed.For, owed.To.Id));
        }
    }

    private void Do(Func<ActId, DateTimeOffset, ApproachCommand> command)
    {
        Now = Now.AddMinutes(1);
        Decision.Accepted accepted = Xunit.Assert.IsType<Decision.Accepted>(Approach.Decide(command(new ActId($"act {++acts}"), Now)));
        Approach = accepted.Events.Aggregate(Approach, (approach, e) => approach.Evolve(e));
    }
}
