using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Contacts;

public class CompanySpellingsTests
{
    [Fact]
    public void Without_statements_the_normal_form_decides()
    {
        Assert.True(CompanySpellings.None.AreSame(new("Acme"), new("ACME Ltd")));
        Assert.False(CompanySpellings.None.AreSame(new("Facebook"), new("Meta")));
        Assert.Equal(["ACME Ltd"], CompanySpellings.None.Of(new("ACME Ltd")).Select(name => name.Text));
        Assert.Equal("acme", CompanySpellings.None.KeyOf(new("ACME Ltd")));
    }

    [Fact]
    public void Statements_chain_and_name_every_spelling()
    {
        CompanySpellings stated = CompanySpellings.None
            .Same(new("Meta"), new("Facebook"))
            .Same(new("FACEBOOK Inc."), new("Thefacebook"));

        Assert.True(stated.AreSame(new("thefacebook"), new("Meta Ltd")));
        Assert.Equal(["FACEBOOK Inc.", "Facebook", "Meta", "Thefacebook"], stated.Of(new("Meta")).Select(name => name.Text));
        Assert.False(stated.AreSame(new("Meta"), new("Meta Ventures")));
        Assert.False(CompanySpellings.None.AreSame(new("Meta"), new("Facebook")));
    }

    [Fact]
    public void Of_the_known_spellings_those_of_the_company_come_once_and_in_order()
    {
        CompanySpellings stated = CompanySpellings.None.Same(new("Meta"), new("Facebook"));
        CompanyName[] known = [new("Meta"), new("Facebook, Inc."), new("Instagram"), new("Meta"), new("META")];
        Assert.Equal(["Facebook, Inc.", "META", "Meta"], stated.Among(new("facebook"), known).Select(name => name.Text));
        Assert.Empty(stated.Among(new("Google"), known));
    }

    [Theory]
    [InlineData("Gogle", "Google,Google Ventures")]
    [InlineData("Googel", "Google,Google Ventures")]
    [InlineData("Citadel Securites", "Citadel Securities,Citadel")]
    [InlineData("Citadel", "Citadel Securities,The Citadel")]
    [InlineData("Face book", "Facebook")]
    [InlineData("Jane Stret Capital", "Jane Street")]
    [InlineData("SEB", "Groupe SEB")]
    [InlineData("Zzyzx", "")]
    [InlineData("Google", "Google Ventures")]
    public void A_company_nobody_matches_is_offered_the_nearest(string name, string offered)
    {
        CompanyName[] known =
        [
            new("Google Ventures"), new("Google"), new("Citadel"), new("Citadel Securities"), new("The Citadel"), new("Facebook"),
            new("FACEBOOK Ltd"),
            new("Jane Street"), new("Groupe SEB"), new("BMW"), new("Noname Corp"),
        ];
        string[] expected = offered.Split(',', StringSplitOptions.RemoveEmptyEntries);
        string[] found =
        [
            .. CompanySpellings.None.Nearest(new(name), known).Select(near => near.Text == "FACEBOOK Ltd" ? "Facebook" : near.Text)
        ];
        Assert.Equal(expected, found);
        Assert.Equal(
            found,
            CompanySpellings.None.Nearest(new(name), known.Reverse()).Select(near => near.Text == "FACEBOOK Ltd" ? "Facebook" : near.Text));
    }

    [Fact]
    public void No_more_are_offered_than_asked_for()
    {
        CompanyName[] known = [.. Enumerable.Range(1, 9).Select(number => new CompanyName($"Acme {number}"))];
        Assert.Equal(
            ["Acme 1", "Acme 2", "Acme 3", "Acme 4", "Acme 5"],
            CompanySpellings.None.Nearest(new("Acme"), known).Select(name => name.Text));
        Assert.Single(CompanySpellings.None.Nearest(new("Acme"), known, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompanySpellings.None.Nearest(new("Acme"), known, 0));
    }

    [Fact]
    public void Default_is_refused_everywhere()
    {
        Assert.Throws<ArgumentException>(() => CompanySpellings.None.Same(default, new("Acme")));
        Assert.Throws<ArgumentException>(() => CompanySpellings.None.Same(new("Acme"), default));
        Assert.Throws<ArgumentException>(() => CompanySpellings.None.KeyOf(default));
        Assert.Throws<ArgumentException>(() => CompanySpellings.None.Of(default));
        Assert.Throws<ArgumentException>(() => CompanySpellings.None.Among(new("Acme"), [default]));
        Assert.Throws<ArgumentException>(() => CompanySpellings.None.Nearest(new("Acme"), [default]));
    }

    [Cases(1000)]
    public void Statements_make_the_smallest_equivalence_whatever_their_order(byte[] numbers)
    {
        (CompanyName One, CompanyName Other)[] pairs =
        [
            .. numbers.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (Name(pair[0]), Name(pair[1])))
        ];
        CompanySpellings stated = pairs.Aggregate(CompanySpellings.None, (all, pair) => all.Same(pair.One, pair.Other));
        CompanySpellings backwards = pairs.Reverse().Aggregate(CompanySpellings.None, (all, pair) => all.Same(pair.Other, pair.One));
        CompanyName[] names = [.. Enumerable.Range(0, 9).Select(number => Name((byte)number))];
        int[] root = Closure(pairs, names);
        for (int one = 0; one < names.Length; one++)
        {
            for (int other = 0; other < names.Length; other++)
            {
                Assert.Equal(root[one] == root[other], stated.AreSame(names[one], names[other]));
                Assert.Equal(root[one] == root[other], stated.Of(names[one]).Contains(names[other]));
            }

            Assert.Equal(stated.KeyOf(names[one]), backwards.KeyOf(names[one]));
            Assert.Equal(stated.Of(names[one]), backwards.Of(names[one]));
        }
    }

    private static CompanyName Name(byte number) => new($"Firm {number % 9}");

    // The plainest closure: paint until nothing changes.
    private static int[] Closure((CompanyName One, CompanyName Other)[] pairs, CompanyName[] names)
    {
        int[] paint = [.. Enumerable.Range(0, names.Length)];
        for (int round = 0; round < names.Length; round++)
        {
            foreach ((CompanyName one, CompanyName other) in pairs)
            {
                int first = Array.IndexOf(names, one);
                int second = Array.IndexOf(names, other);
                paint[first] = paint[second] = Math.Min(paint[first], paint[second]);
            }
        }

        return paint;
    }
}
