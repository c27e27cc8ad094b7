namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Two people of one name in one approach stay two, and what the tool says to type means one of them.</summary>
public class NamesakeTests
{
    [Fact]
    public void What_next_says_to_type_can_be_typed()
    {
        using Desk desk = Desk.WithAnn();
        desk.Does("know", "Ann Leroy", "--new", "--how", "another one, from school", "--since", "2011");
        desk.Fails(["ask", "ann leroy", "talk"], "[ann-leroy]", "[ann-leroy-2]");

        string record = desk.Json("next").Select(line => line.GetProperty("record").GetString()).OfType<string>().First();

        Assert.Equal("ask ann-leroy-2 talk", record);
        desk.Does(record.Split(' '));
        Assert.Contains("ann-leroy", desk.Does("next"), StringComparison.Ordinal);
        Assert.Contains("thank ann-leroy", desk.Does("talk", "ann-leroy", "--minutes", "15"), StringComparison.Ordinal);
    }
}
