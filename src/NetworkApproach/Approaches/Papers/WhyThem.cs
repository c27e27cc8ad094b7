using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>Why a person: what brought the seeker to them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Boss), "boss")]
[JsonDerivedType(typeof(Known), "known")]
[JsonDerivedType(typeof(Named), "named")]
[JsonDerivedType(typeof(TurnedToTheSeeker), "turned-to-the-seeker")]
[JsonDerivedType(typeof(Talked), "talked")]
public abstract record WhyThem
{
    private WhyThem()
    {
    }

    /// <summary>The day of it, in the policy's zone; null for none. Internal, so that nobody outside can add a case.</summary>
    internal abstract DateOnly? Day { get; }

    /// <summary>They are the prospective boss.</summary>
    public sealed record Boss : WhyThem
    {
        internal override DateOnly? Day => null;
    }

    /// <summary>The seeker knows them from elsewhere.</summary>
    /// <param name="How">How, in the seeker's words.</param>
    /// <param name="Since">Since when.</param>
    public sealed record Known(string How, DateOnly Since) : WhyThem
    {
        internal override DateOnly? Day => Since;
    }

    /// <summary>Somebody said: talk with them.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Why">Why them; null if nothing was said, and for others.</param>
    /// <param name="Personally">Whether that person knows them personally; otherwise it is only a lead.</param>
    /// <param name="InConfidence">Whether it was said in confidence; only in the seeker's own papers.</param>
    /// <param name="On">When.</param>
    public sealed record Named(Contact By, string? Why, bool Personally, bool InConfidence, DateOnly On) : WhyThem
    {
        internal override DateOnly? Day => On;
    }

    /// <summary>They contacted the seeker.</summary>
    /// <param name="On">When.</param>
    public sealed record TurnedToTheSeeker(DateOnly On) : WhyThem
    {
        internal override DateOnly? Day => On;
    }

    /// <summary>They have talked with the seeker before.</summary>
    /// <param name="On">When.</param>
    /// <param name="Minutes">How long.</param>
    public sealed record Talked(DateOnly On, int Minutes) : WhyThem
    {
        internal override DateOnly? Day => On;
    }
}
