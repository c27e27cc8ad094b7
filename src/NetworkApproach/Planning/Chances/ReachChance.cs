using System.Numerics;

namespace NetworkApproach.Planning;

/// <summary>The chance of reaching the target from people reached, by conditioning on one person's answers at a time and keeping what was
/// found; up to 64 people.</summary>
/// <remarks>
/// What can still happen depends only on who is reached but not yet asked, and on who is not reached yet: ties among the rest matter no
/// more. So a state is two sets, whatever answers led to it. People who can no longer be reached, or lead to the target no longer, leave
/// the second set, and those who then know nobody left the first; parts of the second set that no tie connects are independent of each
/// other, and each is a state of its own.
/// </remarks>
internal sealed class ReachChance
{
    internal const int MostPeople = 64;

    private readonly CoreNetwork core;
    private readonly int mostStates;
    private readonly CancellationToken cancellation;
    private readonly StateTable known = new();

    internal ReachChance(CoreNetwork core, int mostStates, CancellationToken cancellation)
    {
        this.core = core;
        this.mostStates = mostStates;
        this.cancellation = cancellation;
    }

    /// <summary>Whether there were more states than are looked at: the answer is then worth nothing.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>How many states were looked at.</summary>
    internal int States => known.Count;

    /// <summary>The chance when only the first person is reached.</summary>
    internal double Chance() => Of(Others, 1, 1);

    /// <summary>The chance once somebody whom the first person knows is reached, and the first person's other ties are still
    /// open.</summary>
    internal double Met(int person)
    {
        ulong one = 1UL << person;
        return Either(core.ToTarget[0], Asking(0, core.Knows[0] & Others & ~one, Others & ~one, one, one));
    }

    /// <summary>The chance without the first person's tie to somebody.</summary>
    internal double NotMet(int person) => Either(core.ToTarget[0], Asking(0, core.Knows[0] & Others & ~(1UL << person), Others, 0, 0));

    private ulong Others => (ulong.MaxValue >> (MostPeople - core.People)) & ~1UL;

    private double Of(ulong left, ulong asked, ulong fresh)
    {
        if (IsOver)
        {
            return 0;
        }

        ulong leading = Closure(left & core.KnowTarget, left, core.KnownBy);
        double chance = 0;
        ulong useful = 0;
        ulong next = 0;
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            int person = BitOperations.TrailingZeroCount(rest);
            chance = (fresh & (1UL << person)) != 0 ? Either(chance, core.ToTarget[person]) : chance;
            ulong known = core.Knows[person] & leading;
            next |= known;
            useful |= known != 0 ? 1UL << person : 0;
        }

        ulong open = Closure(next, leading, core.Knows);
        while (open != 0)
        {
            ulong part = Part(open & (~open + 1), open);
            open &= ~part;
            chance = Either(chance, OfPart(part, useful & KnowsAnybody(part)));
        }

        return chance;
    }

    private static double Either(double one, double other) => one + (other * (1 - one));

    private static ulong Closure(ulong start, ulong within, ulong[] neighbours)
    {
        ulong closure = start;
        for (ulong rest = start; rest != 0;)
        {
            ulong more = neighbours[BitOperations.TrailingZeroCount(rest)] & within & ~closure;
            rest = (rest & (rest - 1)) | more;
            closure |= more;
        }

        return closure;
    }

    private ulong Part(ulong start, ulong within)
    {
        ulong part = start;
        for (ulong rest = start; rest != 0;)
        {
            int person = BitOperations.TrailingZeroCount(rest);
            ulong more = (core.Knows[person] | core.KnownBy[person]) & within & ~part;
            rest = (rest & (rest - 1)) | more;
            part |= more;
        }

        return part;
    }

    private ulong KnowsAnybody(ulong part)
    {
        ulong knows = 0;
        for (ulong rest = part; rest != 0; rest &= rest - 1)
        {
            knows |= core.KnownBy[BitOperations.TrailingZeroCount(rest)];
        }

        return knows;
    }

    private double OfPart(ulong left, ulong asked)
    {
        if ((left & (left - 1)) == 0)
        {
            int person = BitOperations.TrailingZeroCount(left);
            return Hit(person, asked) * core.ToTarget[person];
        }

        double chance = known.Of(left, asked);
        if (chance >= 0)
        {
            return chance;
        }

        if (known.Count >= mostStates)
        {
            IsOver = true;
            return 0;
        }

        cancellation.ThrowIfCancellationRequested();
        int entry = EntryOf(left);
        if (entry >= 0)
        {
            ulong one = 1UL << entry;
            double hit = Hit(entry, asked);
            chance = (hit * Of(left & ~one, asked | one, one)) + (hit < 1 ? (1 - hit) * Of(left & ~one, asked, 0) : 0);
        }
        else
        {
            int person = NextOf(asked, left);
            ulong one = 1UL << person;
            chance = Asking(person, core.Knows[person] & left, left, asked & ~one, 0);
        }

        if (!IsOver)
        {
            known.Add(left, asked, chance);
        }

        return chance;
    }

    /// <summary>The chance that somebody is met by those asked, and agrees.</summary>
    private double Hit(int person, ulong asked)
    {
        double hit = 0;
        for (ulong rest = asked & core.KnownBy[person]; rest != 0; rest &= rest - 1)
        {
            hit = Either(hit, core.Chance(BitOperations.TrailingZeroCount(rest), person));
        }

        return hit * core.Willing[person];
    }

    /// <summary>Somebody whom only people reached already know: what those answer settles it; less than 0 if there is none.</summary>
    private int EntryOf(ulong left)
    {
        for (ulong rest = left; rest != 0; rest &= rest - 1)
        {
            int person = BitOperations.TrailingZeroCount(rest);
            if ((core.KnownBy[person] & left) == 0)
            {
                return person;
            }
        }

        return -1;
    }

    // Whoever knows the fewest of those left branches least; of equal ones the first, so that much is met again.
    private int NextOf(ulong asked, ulong left)
    {
        (int best, int fewest) = (-1, int.MaxValue);
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            int person = BitOperations.TrailingZeroCount(rest);
            int count = BitOperations.PopCount(core.Knows[person] & left);
            if (count < fewest)
            {
                (best, fewest) = (person, count);
            }
        }

        return best;
    }

    private double Asking(int person, ulong about, ulong left, ulong asked, ulong fresh)
    {
        if (about == 0)
        {
            return Of(left, asked, fresh);
        }

        int other = BitOperations.TrailingZeroCount(about);
        ulong one = 1UL << other;
        ulong rest = about & ~one;
        double yes = core.Chance(person, other);
        double met = yes * core.Willing[other];
        double gone = yes - met;
        double chance = met * Asking(person, rest, left & ~one, asked | one, fresh | one);
        if ((core.KnownBy[other] & (left | asked)) == 0)
        {
            gone = 1 - met;
        }

        double no = 1 - met - gone;
        chance += gone > 0 ? gone * Asking(person, rest, left & ~one, asked, fresh) : 0;
        return chance + (no > 0 ? no * Asking(person, rest, left, asked, fresh) : 0);
    }
}
