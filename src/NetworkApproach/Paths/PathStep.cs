namespace NetworkApproach.Paths;

/// <summary>One step of a warm path, at which one person could introduce the seeker to the next.</summary>
public sealed record PathStep
{
    internal PathStep(Contact from, Contact to, Tie tie, Chance chance, bool isGranted)
    {
        From = from;
        To = to;
        Tie = tie;
        Chance = chance;
        IsGranted = isGranted;
    }

    /// <summary>The person who knows the other, and would be asked.</summary>
    public Contact From { get; }

    /// <summary>The person who is known, and would be met.</summary>
    public Contact To { get; }

    /// <summary>The tie used; of a repeated pair the one that was kept.</summary>
    public Tie Tie { get; }

    /// <summary>The chance of the step: 1 if leave is granted, otherwise that of the network's odds.</summary>
    public Chance Chance { get; }

    /// <summary>The minutes that the step takes from others; 1 or more.</summary>
    public int Minutes => Tie.Minutes;

    /// <summary>Whether the query says that leave was granted over this tie.</summary>
    public bool IsGranted { get; }

    /// <summary>The step and the source of its chance, for example <c>Ann &gt; Bob 0.50 (known, warmth 3)</c>. English, invariant
    /// culture.</summary>
    public string Why
    {
        get
        {
            string ground = IsGranted ? "leave granted"
                : Tie.StatedChance is null ? $"{KindInWords}, warmth {Tie.Warmth}"
                : $"{KindInWords}, chance stated";
            return $"{this} {Chance} ({ground})";
        }
    }

    private string KindInWords => Tie.Kind switch
    {
        TieKind.Connected => "connected",
        TieKind.Named => "named",
        TieKind.Inferred => "inferred",
        _ => "known",
    };

    /// <summary>The two names, for example <c>Ann &gt; Bob</c>.</summary>
    public override string ToString() => $"{From.Name} > {To.Name}";
}
