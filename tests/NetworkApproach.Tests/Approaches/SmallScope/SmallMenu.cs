using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Every new event that may be tried in a state at one instant: of every kind, about everybody, for everything recorded that it may
/// refer to. What the rules cannot tell apart is tried once.
/// </summary>
/// <param name="state">The state.</param>
/// <param name="id">The id of the event.</param>
/// <param name="at">The instant.</param>
internal sealed class SmallMenu(SmallState state, ActId id, DateTimeOffset at)
{
    private readonly SmallWorld world = state.World;
    private readonly IReadOnlyList<ApproachEvent> standing = state.Facts.Standing;

    private DateOnly Today => SmallWorld.Policy.DayOf(at);

    /// <summary>Every event, one for all those that differ by the names of people who are mentioned nowhere yet.</summary>
    internal static IEnumerable<ApproachEvent> Of(SmallState state, ActId id, DateTimeOffset at)
    {
        HashSet<ContactId> mentioned = [.. state.History.SelectMany(e => e.People)];
        ContactId[] fresh = [.. state.World.Alike.Where(who => !mentioned.Contains(who))];
        SmallMenu menu = new(state, id, at);
        return menu.Everything().Where(e => fresh.Length < 2 || IsFirstOfItsKind(e.People, fresh));
    }

    private static bool IsFirstOfItsKind(IReadOnlyList<ContactId> people, ContactId[] fresh)
    {
        int last = Array.FindLastIndex(fresh, people.Contains);
        return fresh.Take(last + 1).All(people.Contains);
    }

    private IEnumerable<ApproachEvent> Everything() =>
        [.. Facts(), .. Namings(), .. Answers(), .. Attempts(), .. Requests(), .. Verdicts(), .. HandOffs(), .. Courtesies()];

    private IEnumerable<ApproachEvent> Facts()
    {
        yield return new Opened(
            id, at, SmallWorld.Id, SmallWorld.Me, new Target(new CompanyName("Noname Corp")), SmallWorld.Policy);
        yield return new BeliefStated(id, at, Topic.Work, "belief");
        foreach (ContactId who in world.People)
        {
            yield return new PersonNoted(id, at, new Contact(who, "Somebody"));
            yield return new AcquaintanceStated(id, at, who, "school", SmallWorld.Day(-100));
            yield return new AcquaintanceStated(id, at, who, "school", Today);
            yield return new AcquaintanceStated(id, at, who, "school", Today.AddDays(1));
            yield return new BossIdentified(id, at, who);
            yield return new ApproachEvent.ContactReceived(id, at, who, Channel.Message);
            yield return new Talked(id, at, who, 10);
            yield return new Talked(id, at, who, 21);
            yield return new Talked(id, at, who, 21, 1);
            yield return new WishedToMeetAgain(id, at, who);
            yield return new AppointmentMade(id, at, who, at.AddDays(1));
            yield return new SamePersonStated(id, at, who, SmallWorld.Me);
            yield return new Erased(id, at, who);
            yield return new ContactedWithoutLeave(id, at, who, Channel.Telephone);
            foreach (ContactId cited in world.People.Where(other => other != who))
            {
                yield return new SamePersonStated(id, at, who, cited);
                yield return new ContactedWithoutLeave(id, at, who, Channel.Telephone, cited);
            }
        }

        yield return new PolicyChanged(
            id, at, SmallWorld.Policy with { LeaveHoldsForDays = 1, ReminderAfterWorkingDays = 1, MinutesPerTalk = 10 });
        foreach (ActId made in (ActId[])[.. Acts<AppointmentMade>(), Opening])
        {
            yield return new AppointmentEnded(id, at, made, AppointmentEnd.Cancelled);
        }

        yield return new Talked(id, at, SmallWorld.Me, 10);
        foreach (ActId talk in (ActId[])[.. Acts<Talked>(), Opening])
        {
            yield return new FactLearnt(id, at, talk, Topic.Work, "fact");
            yield return new FactLearnt(id, at, talk, Topic.Work, "fact", AboutTarget: false);
            foreach (ActId belief in (ActId[])[.. Acts<BeliefStated>(), Opening])
            {
                yield return new FactLearnt(id, at, talk, Topic.Work, "fact", Belief: belief, Bearing: Bearing.Confirms);
            }
        }

    }

    private IEnumerable<ApproachEvent> Namings()
    {
        foreach (ContactId by in world.People)
        {
            yield return new Named(id, at, by, by);
            yield return new Named(id, at, by, SmallWorld.Me);
            foreach (ContactId who in world.People.Where(who => who != by))
            {
                yield return new Named(id, at, by, who);
                yield return new Named(id, at, by, who, Personally: false);
                yield return new Named(id, at, by, who, InConfidence: true);
                yield return new Named(id, at, by, who, Personally: false, InConfidence: true);
            }
        }

    }

    private IEnumerable<ApproachEvent> Answers() =>
        from asked in SmallQuestions.All(world, standing)
        from said in SmallQuestions.AnswersTo(asked.About, world)
        select new Answered(id, at, asked.Of, asked.About, said);

    private IEnumerable<ApproachEvent> Requests() =>
        SmallQuestions.All(world, standing).Select(asked => new Asked(id, at, asked.Of, asked.About));

    /// <summary>An attempt on every ground, and on none; to whom the ground is for, and to somebody else.</summary>
    private IEnumerable<ApproachEvent> Attempts()
    {
        foreach (ApproachEvent ground in standing)
        {
            foreach ((ContactId to, AttemptBasis through) in SmallGrounds.Of(ground))
            {
                foreach (int minutes in world.Minutes)
                {
                    yield return new Attempted(id, at, to, through, Channel.Message, minutes);
                }

                yield return new Attempted(id, at, to, through, Channel.Message, 0);
                foreach (ContactId other in world.People.Where(other => other != to))
                {
                    yield return new Attempted(id, at, other, through, Channel.Message, world.Minutes[0]);
                }
            }
        }

        foreach (ContactId to in world.People)
        {
            yield return new Attempted(id, at, to, new AttemptBasis.Leave(Opening), Channel.Message, world.Minutes[0]);
            yield return new Attempted(id, at, to, new AttemptBasis.Acquainted(Opening), Channel.Message, world.Minutes[0]);
            yield return new Attempted(id, at, to, new AttemptBasis.Reply(Opening), Channel.Message, 0);
            yield return new Attempted(id, at, to, new AttemptBasis.Again(Opening), Channel.Message, world.Minutes[0]);
        }
    }

    private IEnumerable<ApproachEvent> Verdicts() =>
    [
        .. Enum.GetValues<Interest>().Select(verdict => new InterestJudged(id, at, verdict)),
        .. Enum.GetValues<Ending>().Select(ending => new Closed(id, at, ending)),
    ];

    private IEnumerable<ApproachEvent> HandOffs()
    {
        foreach (ContactId by in world.People)
        {
            yield return new HandOffOffered(id, at, by);
            yield return new HandedOff(id, at, by);
            foreach (ContactId recipient in world.People)
            {
                yield return new HandedOff(id, at, by, recipient);
            }
        }

        foreach (ActId offer in (ActId[])[.. Acts<HandOffOffered>(), Opening])
        {
            yield return new OfferAnswered(id, at, offer, OfferReply.AskedToContactThem);
            yield return new OfferAnswered(id, at, offer, OfferReply.Declined);
        }

        foreach (ActId handOff in (ActId[])[.. Acts<HandedOff>(), Opening])
        {
            yield return new WrittenOff(id, at, handOff);
        }
    }

    /// <summary>Every kind of courtesy for everything that owes any, for the opening, which owes none, and for nothing.</summary>
    private IEnumerable<ApproachEvent> Courtesies()
    {
        IEnumerable<ActId> wronged = state.Facts.SinceOpened
            .Where(e => e is ContactedWithoutLeave || (e is Attempted or Asked && state.Facts.Flagged.Contains(e.Id)))
            .Select(e => e.Id);
        ActId[] acts = [.. Acts<Talked>(), .. Acts<Named>(), .. Acts<Answered>(), .. wronged, Opening, SmallQuestions.Nothing];
        foreach (CourtesyKind kind in Enum.GetValues<CourtesyKind>())
        {
            foreach (ActId act in acts.Distinct())
            {
                yield return new CourtesyPaid(id, at, kind, act);
                foreach (ContactId to in world.People)
                {
                    yield return new CourtesyPaid(id, at, kind, act, to);
                }

                yield return new CourtesyWaived(id, at, kind, act, "moved away");
            }
        }
    }

    private IEnumerable<ActId> Acts<T>()
        where T : ApproachEvent => standing.OfType<T>().Select(e => e.Id);

    private ActId Opening => state.Facts.Opened?.Id ?? SmallQuestions.Nothing;
}
