using System.Numerics;

namespace NetworkApproach.Planning;

/// <summary>The chance of reaching the target over a limited number of ties: everybody reached is asked before anybody reached through
/// them, so that each stands on their shortest chain.</summary>
/// <remarks>Of those just reached, all ties are asked at once: whom they meet are then independent of each other, and two ties from the end
/// nothing more is needed than their product.</remarks>
internal sealed class LimitedChance(CoreNetwork core, int mostStates, CancellationToken cancellation)
{
    private readonly Dictionary<(int Steps, ulong Left, ulong Asked), double> known = [];
    private int looked;

    /// <summary>Whether there were more states than are looked at: the answer is then worth nothing.</summary>
    internal bool IsOver => looked > mostStates;

    /// <summary>The chance when only the first person is reached.</summary>
    internal double Chance(int steps) => Of(steps, Others, 1);

    /// <summary>The chance once somebody whom the first person knows is reached, and the first person's other ties are still
    /// open.</summary>
    internal double Met(int person, int steps)
    {
        ulong one = 1UL << person;
        return Either(core.ToTarget[0], Met(core.Knows[0] & Others & ~one, steps, Others & ~one, 1, one));
    }

    /// <summary>The chance without the first person's tie to somebody.</summary>
    internal double NotMet(int person, int steps) =>
        Either(core.ToTarget[0], steps > 1 ? Met(core.Knows[0] & Others & ~(1UL << person), steps, Others, 1, 0) : 0);

    /// <summary>The chance without the first person's tie to the target.</summary>
    internal double WithoutDirect(int steps) => steps > 1 ? Further(steps, Others, 1) : 0;

    private ulong Others => (ulong.MaxValue >> (ReachChance.MostPeople - core.People)) & ~1UL;

    // The chance when these people are to be asked now, those are left to reach, and so many ties may follow.
    private double Of(int steps, ulong left, ulong asked)
    {
        looked++;
        if (IsOver)
        {
            return 0;
        }

        double chance = 0;
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            chance = Either(chance, core.ToTarget[BitOperations.TrailingZeroCount(rest)]);
        }

        return steps > 1 ? Either(chance, Further(steps, left, asked)) : chance;
    }

    private static double Either(double one, double other) => one + (other * (1 - one));

    private double Further(int steps, ulong left, ulong asked)
    {
        ulong leading = Leading(left, steps - 1);
        ulong next = 0;
        ulong useful = 0;
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            int person = BitOperations.TrailingZeroCount(rest);
            next |= core.Knows[person] & leading;
            useful |= (core.Knows[person] & leading) != 0 ? rest & (~rest + 1) : 0;
        }

        if (steps == 2)
        {
            double chance = 0;
            for (ulong rest = next & core.KnowTarget; rest != 0; rest &= rest - 1)
            {
                int person = BitOperations.TrailingZeroCount(rest);
                chance = Either(chance, Hit(person, useful) * core.Willing[person] * core.ToTarget[person]);
            }

            return chance;
        }

        if (next == 0)
        {
            return 0;
        }

        if (!known.TryGetValue((steps, leading, useful), out double further))
        {
            cancellation.ThrowIfCancellationRequested();
            known[(steps, leading, useful)] = further = Met(next, steps, leading, useful, 0);
        }

        return further;
    }

    // One after another of those who may be met now: met and agreeing, met and not, or not met yet.
    private double Met(ulong open, int steps, ulong left, ulong asked, ulong met)
    {
        if (IsOver)
        {
            return 0;
        }

        if (open == 0)
        {
            return met == 0 ? 0 : Of(steps - 1, left, met);
        }

        int person = BitOperations.TrailingZeroCount(open);
        ulong one = open & (~open + 1);
        double hit = Hit(person, asked);
        double agrees = hit * core.Willing[person];
        double gone = (core.KnownBy[person] & (left | met)) == 0 ? 1 - agrees : hit - agrees;
        double chance = agrees * Met(open & ~one, steps, left & ~one, asked, met | one);
        chance += gone > 0 ? gone * Met(open & ~one, steps, left & ~one, asked, met) : 0;
        double missed = 1 - agrees - gone;
        return chance + (missed > 0 ? missed * Met(open & ~one, steps, left, asked, met) : 0);
    }

    private double Hit(int person, ulong asked)
    {
        double hit = 0;
        for (ulong rest = asked & core.KnownBy[person]; rest != 0; rest &= rest - 1)
        {
            hit = Either(hit, core.Chance(BitOperations.TrailingZeroCount(rest), person));
        }

        return hit;
    }

    /// <summary>Those left who lead to the target over so many ties at most.</summary>
    private ulong Leading(ulong left, int steps)
    {
        ulong leading = left & core.KnowTarget;
        ulong last = leading;
        for (int step = 1; step < steps && last != 0; step++)
        {
            ulong more = 0;
            for (ulong rest = last; rest != 0; rest &= rest - 1)
            {
                more |= core.KnownBy[BitOperations.TrailingZeroCount(rest)];
            }

            last = more & left & ~leading;
            leading |= last;
        }

        return leading;
    }
}
