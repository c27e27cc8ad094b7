namespace NetworkApproach.Paths;

/// <summary>The chances of the three steps over one tie, each given that the steps before it succeeded.</summary>
/// <remarks>No chance is 0. A chance of 1 means that the step is done or needs nobody's yes.</remarks>
public sealed record StepChances
{
    /// <summary>Creates the chances of the three steps.</summary>
    /// <param name="names">The chance that the relay names the person, or says that they know them.</param>
    /// <param name="leave">The chance that the relay, having named them, gives leave.</param>
    /// <param name="talk">The chance that the person, contacted under that leave, agrees to talk.</param>
    /// <exception cref="ArgumentException">A chance is <c>default</c>, which states none.</exception>
    public StepChances(Chance names, Chance leave, Chance talk)
    {
        Names = Stated(names, nameof(names));
        Leave = Stated(leave, nameof(leave));
        Talk = Stated(talk, nameof(talk));
    }

    /// <summary>The chance that the relay names the person, or says that they know them.</summary>
    public Chance Names { get; }

    /// <summary>The chance that the relay, having named them, gives leave.</summary>
    public Chance Leave { get; }

    /// <summary>The chance that the person, contacted under that leave, agrees to talk.</summary>
    public Chance Talk { get; }

    /// <summary>The chance of the relay's side of the step: the product of names and leave.</summary>
    public Chance Relay => Product(Names.Value * Leave.Value);

    /// <summary>The chance of the whole step: the product of all three.</summary>
    public Chance Whole => Product(Names.Value * Leave.Value * Talk.Value);

    /// <summary>The chance of one step.</summary>
    public Chance Of(OddsStep step) => step switch
    {
        OddsStep.Names => Names,
        OddsStep.Leave => Leave,
        OddsStep.Talk => Talk,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step."),
    };

    /// <summary>Returns the chances once the relay has named the person.</summary>
    public StepChances Named() => new(Chance.Certain, Leave, Talk);

    /// <summary>Returns the chances once leave is granted: the relay's side is certain.</summary>
    public StepChances Granted() => new(Chance.Certain, Chance.Certain, Talk);

    // What a double cannot hold any more is told as the least it can: a chance is never 0.
    internal static Chance Product(double value) => new(Math.Clamp(value, double.Epsilon, 1));

    private static Chance Stated(Chance chance, string name) =>
        chance.IsDefault ? throw new ArgumentException("A step's chance is more than 0; default states none.", name) : chance;
}
