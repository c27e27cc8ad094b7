using System.Text.RegularExpressions;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Two people of one name in one approach stay two, and what the tool says to type means one of them.</summary>
public partial class NamesakeTests
{
    [Fact]
    public void What_next_says_to_type_can_be_typed()
    {
        using Desk desk = Desk.WithAnn();
        desk.Does("know", "Ann Leroy", "--new", "--how", "another one, from school", "--since", "2011");
        desk.Fails(["ask", "ann leroy", "talk"], "[ann-leroy]", "[ann-leroy-2]");

        string record = desk.Json("next")[0].GetProperty("record").GetString()!;

        Assert.Equal("ask ann-leroy-2 talk", record);
        desk.Does([.. Word().Matches(record).Select(word => word.Value.Trim('"'))]);
        Assert.Contains("talk ann-leroy --minutes N", desk.DoesNot("next"), StringComparison.Ordinal);
        Assert.Contains("thank ann-leroy", desk.Does("talk", "ann-leroy", "--minutes", "15"), StringComparison.Ordinal);
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
