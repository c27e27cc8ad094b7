using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class TieFileTests
{
    [Fact]
    public void Chances_and_minutes_are_read_in_any_order_of_columns()
    {
        IReadOnlyList<Tie> ties = Read("\uFEFFMinutes, TO ,note,From,CHANCE\r\n30,ann,\"x, y\",me,0.5\r\n\r\n,bob, ,\" ann \",1\r\n");
        Assert.Equal([Chance("me", "ann", 0.5) with { Minutes = 30 }, Chance("ann", "bob", 1)], ties);
    }

    [Fact]
    public void Warmths_are_read_and_ties_to_oneself_and_repeated_ones_stand()
    {
        Tie tie = new(new("a"), new("b"), new(4));
        Assert.Equal([tie, tie, new(new("a"), new("a"), new(1))], Read("from,to,warmth\na,b,4\na,b,4\na,a,1"));
        Assert.Empty(Read("from,to,warmth\n"));
    }

    [Theory]
    [InlineData("from,to\na,b", 1, "neither chance nor warmth")]
    [InlineData("from,to,chance,warmth\na,b,1,2", 1, "both chance and warmth")]
    [InlineData("from,chance\na,1", null, "columns from, to")]
    [InlineData("from,to,chance\na,b,0.5\na,c,0", 3, "\"0\"")]
    [InlineData("from,to,chance\na,b,1.01", 2, "\"1.01\"")]
    [InlineData("from,to,chance\na,b,NaN", 2, "\"NaN\"")]
    [InlineData("from,to,chance\na,b,-0.5", 2, "\"-0.5\"")]
    [InlineData("from,to,chance\na,b,50%", 2, "\"50%\"")]
    [InlineData("from,to,chance\na,b", 2, "\"\"")]
    [InlineData("from,to,chance\na,b,1,5", 2, "more values")]
    [InlineData("from,to,chance\n\n\n,b,1", 4, "no \"from\"")]
    [InlineData("from,to,chance\na, ,1", 2, "no \"to\"")]
    [InlineData("from,to,warmth\na,b,0", 2, "from 1 to 5")]
    [InlineData("from,to,warmth\na,b,6", 2, "from 1 to 5")]
    [InlineData("from,to,warmth\na,b,2.5", 2, "from 1 to 5")]
    [InlineData("from,to,warmth,minutes\na,b,2,0", 2, "minutes")]
    [InlineData("from,to,warmth,minutes\na,b,2,1.5", 2, "minutes")]
    [InlineData("from,to,warmth,minutes\na,b,2,99999999999", 2, "minutes")]
    [InlineData("from,to,warmth\na,\"b\nc,2\n", 2, "never closed")]
    public void One_bad_row_refuses_the_file_with_its_line(string csv, int? line, string says)
    {
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(csv));
        Assert.Equal(line, refusal.Line);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        FrenchRefusal.Check(refusal);
    }

    [Fact]
    public void An_id_longer_than_ids_may_be_is_refused() => Assert.Contains(
        "longer than 200", Assert.Throws<UnreadableFileException>(() => Read($"from,to,warmth\na,{new string('b', 201)},2")).Message,
        StringComparison.Ordinal);

    [Property(MaxTest = 1000)]
    public void Every_chance_comes_back_unrounded(int number)
    {
        double chance = 1.0 / (1 + Math.Abs((double)number));
        Assert.Equal(
            chance, Assert.Single(Read($"from,to,chance\na,b,{chance.ToString("R", CultureInfo.InvariantCulture)}")).StatedChance?.Value);
    }

    private static Tie Chance(string from, string to, double chance) =>
        new(new(from), new(to), Warmth.Connection) { StatedChance = new(chance) };

    private static IReadOnlyList<Tie> Read(string csv)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return TieFile.Read(stream, "ties.csv");
    }
}
