using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>
/// A promise the seeker has made to a person: by asking, by being told something, or by following the method. A closed hierarchy: a
/// <c>switch</c> over its cases is complete.
/// </summary>
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

    /// <summary>The person to whom it was made.</summary>
    public Contact To { get; }

    /// <summary>The order in which promises to one person are told; internal, so that nobody outside can add a case.</summary>
    internal abstract int Place { get; }

    /// <summary>To ask for no more than a number of minutes in a talk.</summary>
    /// <param name="To">The person to whom it was made.</param>
    /// <param name="Count">The number of minutes asked for.</param>
    public sealed record Minutes(Contact To, int Count) : Promise(To)
    {
        internal override int Place => 0;
    }

    /// <summary>To use their name towards one person only, and only within the scope they allowed.</summary>
    /// <param name="To">The relay to whom it was made.</param>
    /// <param name="Towards">The one person to whom they may be cited.</param>
    /// <param name="Scope">How their name may be used.</param>
    /// <param name="Until">The last day on which the leave is valid.</param>
    public sealed record OnlyAs(Contact To, Contact Towards, CitingScope Scope, DateOnly Until) : Promise(To)
    {
        internal override int Place => 1;
    }

    /// <summary>Not to reveal that they said something.</summary>
    /// <param name="To">The person to whom it was made.</param>
    /// <param name="Facts">How many facts they told in confidence.</param>
    /// <param name="Named">The people they named in confidence, in ordinal order of their ids.</param>
    public sealed record Silence(Contact To, int Facts, IReadOnlyList<Contact> Named) : Promise(To)
    {
        internal override int Place => 2;
    }

    /// <summary>To tell them what became of a name they gave.</summary>
    /// <param name="To">The person to whom it was made.</param>
    /// <param name="About">The person they named.</param>
    public sealed record News(Contact To, Contact About) : Promise(To)
    {
        internal override int Place => 3;
    }

    /// <summary>Not to make a request again before a given day, because they answered "later".</summary>
    /// <param name="To">The person to whom it was made.</param>
    /// <param name="Request">The request they answered.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="On">The first day on which asking again is allowed.</param>
    public sealed record NotBefore(Contact To, Request Request, Contact? About, DateOnly On) : Promise(To)
    {
        internal override int Place => 4;
    }

    /// <summary>To meet again, as they wished.</summary>
    /// <param name="To">The person to whom it was made.</param>
    /// <param name="On">The day from which they would like to meet; null if they named none.</param>
    public sealed record MeetAgain(Contact To, DateOnly? On) : Promise(To)
    {
        internal override int Place => 5;
    }
}
