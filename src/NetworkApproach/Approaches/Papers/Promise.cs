using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>What the seeker has promised somebody, by asking, by being told, or by the method itself.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Minutes), "minutes")]
[JsonDerivedType(typeof(OnlyAs), "only-as")]
[JsonDerivedType(typeof(Silence), "silence")]
[JsonDerivedType(typeof(News), "news")]
[JsonDerivedType(typeof(NotBefore), "not-before")]
[JsonDerivedType(typeof(MeetAgain), "meet-again")]
public abstract record Promise
{
    private Promise(Contact to) => To = to;

    /// <summary>To whom.</summary>
    public Contact To { get; }

    /// <summary>The order in which promises to one person are told; internal, so that nobody outside can add a case.</summary>
    internal abstract int Place { get; }

    /// <summary>A talk of so many minutes, and no more.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="Count">The minutes asked for.</param>
    public sealed record Minutes(Contact To, int Count) : Promise(To)
    {
        internal override int Place => 0;
    }

    /// <summary>To use their name towards one person only, and only so.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="Towards">The one person.</param>
    /// <param name="Scope">How.</param>
    /// <param name="Until">The last day on which the leave holds.</param>
    public sealed record OnlyAs(Contact To, Contact Towards, CitingScope Scope, DateOnly Until) : Promise(To)
    {
        internal override int Place => 1;
    }

    /// <summary>To keep to oneself that it was they who said something.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="Facts">How many things they told in confidence.</param>
    /// <param name="Named">Whom they named in confidence, by id.</param>
    public sealed record Silence(Contact To, int Facts, IReadOnlyList<Contact> Named) : Promise(To)
    {
        internal override int Place => 2;
    }

    /// <summary>To tell them what became of a name they gave.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="About">The person they named.</param>
    public sealed record News(Contact To, Contact About) : Promise(To)
    {
        internal override int Place => 3;
    }

    /// <summary>"Later": not to ask again before a day.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="Request">What they were asked.</param>
    /// <param name="About">The person it is about; null if about nobody.</param>
    /// <param name="On">The first day on which asking again is welcome.</param>
    public sealed record NotBefore(Contact To, Request Request, Contact? About, DateOnly On) : Promise(To)
    {
        internal override int Place => 4;
    }

    /// <summary>To meet again, as they wished.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="On">From which day; null if none was named.</param>
    public sealed record MeetAgain(Contact To, DateOnly? On) : Promise(To)
    {
        internal override int Place => 5;
    }
}
