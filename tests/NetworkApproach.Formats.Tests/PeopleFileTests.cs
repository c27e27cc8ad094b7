using System.Text;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class PeopleFileTests
{
    [Fact]
    public void Rows_of_one_id_are_one_person_with_several_employments()
    {
        IReadOnlyList<Contact> people = Read(
            "until,company,id,name\n,Acme,ann,\n2020-06-30,\"Noname Corp, Inc.\",ann,Ann Lee\n2019-02,Old,ann,ANN LÉE\n2015,Older,ann,\n,"
                + ",bob,\n,Acme,ann,\n");
        Assert.Equal(
            [
                new Contact(new("ann"), "Ann Lee",
                [
                    new(new("Acme")), new(new("Noname Corp"), null, new(2020, 6, 30)), new(new("Old"), null, new(2019, 2, 28)),
                    new(new("Older"), null, new(2015, 12, 31)),
                ]),
                new Contact(new("bob"), "bob"),
            ],
            people);
    }

    [Fact]
    public void Ids_alone_are_enough() => Assert.Equal(["ann", "Ann"], Read("ID\nann\n\nAnn\nann").Select(person => person.Id.Value));

    [Theory]
    [InlineData("name\nAnn", null, "columns id")]
    [InlineData("id,name\nann,Ann\n,Bob", 3, "no \"id\"")]
    [InlineData("id,company,until\nann,Acme,soon", 2, "\"soon\"")]
    [InlineData("id,company,until\nann,Acme,2020-02-30", 2, "\"2020-02-30\"")]
    [InlineData("id,company,until\nann,,2020-02-20", 2, "no \"company\"")]
    [InlineData("id,name\nann,Ann Lee\nbob,Bob\nann,Ann Low", 4, "\"ann\" is \"Ann Low\" here and \"Ann Lee\" on line 2")]
    [InlineData("id,company\nann,Acme, Inc.", 2, "more values")]
    [InlineData("id,name\nann\u200B,Ann", 2, "contains an invisible character; type it again")]
    [InlineData("id,name\na\u202Enn,Ann", 2, "contains an invisible character; type it again")]
    public void One_bad_row_refuses_the_file_with_its_line(string csv, int? line, string says)
    {
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(csv));
        Assert.Equal(line, refusal.Line);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        FrenchRefusal.Check(refusal);
    }

    private static IReadOnlyList<Contact> Read(string csv)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return PeopleFile.Read(stream, "people.csv");
    }
}
