using System.Globalization;
using Xunit;

namespace NetworkApproach.Tests.Contacts;

/// <summary>The ids of people, acts and approaches: any text of a host's, in ordinal order, and nothing by default.</summary>
public class IdsTests
{
    public static TheoryData<string, string> Ordered => new() { { "a", "b" }, { "B", "a" }, { "a", "a1" }, { "z", "é" }, { "10", "9" } };

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Ids_stand_in_the_ordinal_order_of_their_texts(string first, string second)
    {
        using var _ = new Culture("fr-FR");
        Follows<ContactId>(first, second, (one, other) => (one < other, one <= other, one > other, one >= other));
        Follows<ActId>(first, second, (one, other) => (one < other, one <= other, one > other, one >= other));
        Follows<ApproachId>(first, second, (one, other) => (one < other, one <= other, one > other, one >= other));
        Follows<SourceId>(first, second, (one, other) => (one < other, one <= other, one > other, one >= other));
    }

    [Fact]
    public void An_id_is_a_text_of_1_to_200_characters_trimmed()
    {
        Holds<ContactId>(id => (id.Value, id.ToString(), id.IsDefault), text => new ContactId(text));
        Holds<ActId>(id => (id.Value, id.ToString(), id.IsDefault), text => new ActId(text));
        Holds<ApproachId>(id => (id.Value, id.ToString(), id.IsDefault), text => new ApproachId(text));
        Holds<SourceId>(id => (id.Value, id.ToString(), id.IsDefault), text => new SourceId(text));
    }

    private static void Follows<T>(string first, string second, Func<T, T, (bool Less, bool AtMost, bool More, bool AtLeast)> compare)
        where T : struct, IComparable<T>, IParsable<T>
    {
        (T one, T other) = (T.Parse(first, null), T.Parse(second, null));

        Assert.Equal((true, true, false, false), compare(one, other));
        Assert.Equal((false, false, true, true), compare(other, one));
        Assert.Equal((false, true, false, true), compare(one, T.Parse(first, null)));
        Assert.Equal((true, true, false, false), compare(default, one));
        Assert.Equal(-1, Math.Sign(one.CompareTo(other)));
        Assert.Equal(0, one.CompareTo(one));
    }

    private static void Holds<T>(Func<T, (string Value, string Text, bool IsDefault)> read, Func<string, T> make)
        where T : struct, IParsable<T>
    {
        string longest = new('x', 200);

        Assert.Equal(("an id", "an id", false), read(make(" an id\t")));
        Assert.Equal((longest, longest, false), read(make($" {longest} ")));
        Assert.Equal((string.Empty, string.Empty, true), read(default));
        Assert.Equal(make("x"), T.Parse(" x ", CultureInfo.InvariantCulture));
        Assert.True(T.TryParse(longest, null, out T parsed));
        Assert.Equal(make(longest), parsed);
        foreach (string? bad in (string?[])[null, string.Empty, " \t", longest + "x"])
        {
            Assert.False(T.TryParse(bad, null, out T nothing));
            Assert.Equal(default, nothing);
            ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => make(bad!));
            Assert.True(
                bad is null || refused.Message.Contains($"{typeof(T).Name} is 1 to 200 characters", StringComparison.Ordinal),
                refused.Message);
        }
    }

    /// <summary>Another culture, until disposed of.</summary>
    private sealed class Culture : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentCulture;

        internal Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

        public void Dispose() => CultureInfo.CurrentCulture = before;
    }
}
