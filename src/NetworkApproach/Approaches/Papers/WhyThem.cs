using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>
/// A reason to talk with a person: what brought the seeker to them. A closed hierarchy: a <c>switch</c> over its cases is complete.
/// </summary>
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
    /// <param name="How">How the seeker knows them, in the seeker's words.</param>
    /// <param name="Since">The day since which the seeker has known them.</param>
    public sealed record Known(string How, DateOnly Since) : WhyThem
    {
        internal override DateOnly? Day => Since;
    }

    /// <summary>A person said to talk with them.</summary>
    /// <param name="By">The person who said so.</param>
    /// <param name="Why">The reason given; null if none, and in a paper for others.</param>
    /// <param name="Personally">Whether that person knows them personally; if not, it is only a lead.</param>
    /// <param name="InConfidence">Whether it was said in confidence; true only in the seeker's own papers.</param>
    /// <param name="On">The day it was said.</param>
    public sealed record Named(Contact By, string? Why, bool Personally, bool InConfidence, DateOnly On) : WhyThem
    {
        internal override DateOnly? Day => On;
    }

    /// <summary>They contacted the seeker.</summary>
    /// <param name="On">The day they made contact.</param>
    public sealed record TurnedToTheSeeker(DateOnly On) : WhyThem
    {
        internal override DateOnly? Day => On;
    }

    /// <summary>They have talked with the seeker before.</summary>
    /// <param name="On">The day of the talk.</param>
    /// <param name="Minutes">The length of the talk, in minutes.</param>
    public sealed record Talked(DateOnly On, int Minutes) : WhyThem
    {
        internal override DateOnly? Day => On;
    }
}
