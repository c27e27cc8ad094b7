using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>A random history to be played: a world and steps, each a seed of its own, so that dropping steps leaves the others much as they
/// were.</summary>
/// <param name="World">What the policy is and whether both approaches aim at one company.</param>
/// <param name="Steps">One seed for each command.</param>
/// <param name="CanStrike">Whether events are struck out in it; a struck-out event can uncover breaches.</param>
public sealed record Script(int World, IReadOnlyList<int> Steps, bool CanStrike)
{
    /// <summary>The script in its own world and then in others: what is needed may not come about in the first.</summary>
    internal IEnumerable<Script> InWorlds(int count) =>
        Enumerable.Range(0, count).Select(world => this with { World = World ^ world });

    internal Play Play() => Approaches.Play.Of(this);

    public override string ToString() =>
        $"world {World}, steps [{string.Join(", ", Steps)}]{(CanStrike ? ", with striking out" : string.Empty)}\n{Play()}";
}

/// <summary>Random histories of commands, most of them allowed, all made through <see cref="Approach.Decide"/>; 30 to 60 commands in two
/// approaches.</summary>
public static class RandomHistories
{
    private const int FewestCommands = 30;
    private const int MostCommands = 60;

    public static Arbitrary<Script> Scripts() => Arb.From(Generator(canStrike: false), Shrink);

    internal static Gen<Script> Generator(bool canStrike) =>
        from world in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(FewestCommands, MostCommands)
        from steps in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), count)
        select new Script(world, steps, canStrike);

    internal static IEnumerable<Script> Shrink(Script script)
    {
        for (int size = Math.Max(1, script.Steps.Count / 2); size >= 1 && script.Steps.Count > 0; size /= 2)
        {
            for (int start = 0; start < script.Steps.Count; start += size)
            {
                yield return script with { Steps = [.. script.Steps.Take(start), .. script.Steps.Skip(start + size)] };
            }
        }
    }
}

/// <summary>The same, and now and then an event is struck out or replaced.</summary>
public static class RandomHistoriesWithCorrections
{
    public static Arbitrary<Script> Scripts() => Arb.From(RandomHistories.Generator(canStrike: true), RandomHistories.Shrink);
}
