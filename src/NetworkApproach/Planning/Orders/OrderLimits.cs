using System.Numerics;

namespace NetworkApproach.Planning;

/// <summary>What caps on minutes and days, and what expires, leave open in a state.</summary>
internal sealed class OrderLimits(TryNetwork network)
{
    private readonly bool isNeeded = network.MostMinutes < int.MaxValue || network.MostMinutesEach is not null || network.CountsDays;

    /// <summary>The same once a try has taken its minutes and so many days.</summary>
    internal TryState Charged(TryState state, int tie, int days) => isNeeded
        ? state with { Tried = state.Tried | (1UL << tie), Spent = state.Spent + network.Minutes[tie], Day = state.Day + days }
        : state;

    /// <summary>The open ties that can still be tried, each by itself.</summary>
    internal ulong Fitting(TryState state)
    {
        ulong fitting = state.Open;
        for (ulong left = isNeeded ? state.Open : 0; left != 0; left &= left - 1)
        {
            int tie = BitOperations.TrailingZeroCount(left);
            fitting &= Fits(state, tie) ? ulong.MaxValue : ~(1UL << tie);
        }

        return fitting;
    }

    /// <summary>The same without what is spent of a cap that cannot bind any more, whatever is tried.</summary>
    internal TryState Binding(TryState state)
    {
        if (!isNeeded)
        {
            return state;
        }

        (long minutes, long days, int lastDay, ulong again) = (0, 0, network.MostDays, 0);
        for (ulong left = state.Open; left != 0; left &= left - 1)
        {
            int tie = BitOperations.TrailingZeroCount(left);
            minutes += network.Minutes[tie];
            days += Math.Max(network.UntilYes(tie), network.UntilNo(tie));
            lastDay = Math.Min(lastDay, network.OpenFor?[tie] ?? int.MaxValue);
            again |= network.MostMinutesEach is null ? 0 : TiesTo(network.To[tie]);
        }

        return state with
        {
            Tried = state.Tried & again,
            Spent = state.Spent + minutes <= network.MostMinutes ? 0 : state.Spent,
            Day = state.Day + days <= lastDay ? 0 : state.Day,
        };
    }

    private bool Fits(TryState state, int tie) =>
        network.Fits(tie, state.Spent, network.MostMinutesEach is null ? 0 : SpentOn(state.Tried & TiesTo(network.To[tie])), state.Day);

    private long SpentOn(ulong tried)
    {
        long minutes = 0;
        for (; tried != 0; tried &= tried - 1)
        {
            minutes += network.Minutes[BitOperations.TrailingZeroCount(tried)];
        }

        return minutes;
    }

    private ulong TiesTo(int person)
    {
        ulong ties = 0;
        foreach (int tie in network.TiesTo(person))
        {
            ties |= 1UL << tie;
        }

        return ties;
    }
}
