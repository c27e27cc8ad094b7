using Xunit;

namespace NetworkApproach.Formats.Tests;

public class SamplesTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("linkedin.com/in/ann-leroy-sample");

    private readonly LinkedInImport mine = LinkedInExport.Read(Sample("Connections.csv"), Me);
    private readonly LinkedInImport anns = LinkedInExport.Read(Sample("ann-leroy.csv"), Ann);
    private readonly IReadOnlyList<Tie> ties = TieFile.Read(Sample("ties.csv"));
    private readonly IReadOnlyList<Contact> people = PeopleFile.Read(Sample("people.csv"));

    [Fact]
    public void The_sample_exports_are_read_whole()
    {
        Assert.Equal((61, 60), (mine.Report.RowsRead, mine.Report.Taken));
        Assert.Equal(SkipReason.NoName, Assert.Single(mine.Report.Skipped).Reason);
        Assert.Equal(new DateOnly(2026, 3, 2), mine.Report.NewestOn);
        Assert.Empty(mine.Report.UnreadableDates);
        Assert.Equal(11, anns.Report.Taken);
        Assert.Equal(Ann, Assert.Single(mine.Contacts, contact => NormalText.AreSame(contact.Name, "ann leroy")).Id);
    }

    [Fact]
    public void One_weak_tie_leads_straight_to_the_sample_company_and_others_by_way_of_somebody()
    {
        Assert.Equal("Camille Desforges", Assert.Single(AtNoname(mine.Contacts)).Name);
        Assert.Equal(["Bob Marchmont", "Sylvie Tournesac"], AtNoname(anns.Contacts).Select(contact => contact.Name));
        Assert.Equal(["Victor Hale", "Dana Whitlock"], AtNoname(people).Select(contact => contact.Name));
    }

    [Fact]
    public void Everybody_in_the_sample_ties_and_people_is_somebody_the_samples_know()
    {
        HashSet<ContactId> known = [Me, .. mine.Contacts.Concat(anns.Contacts).Concat(people).Select(contact => contact.Id)];
        Assert.All(ties, tie => Assert.True(known.Contains(tie.From) && known.Contains(tie.To), $"{tie.From} {tie.To}"));
        HashSet<ContactId> reached = [Me];
        IEnumerable<Tie> all = [.. mine.Ties, .. anns.Ties, .. ties];
        for (int relays = 0; relays <= 3; relays++)
        {
            reached = [.. reached, .. all.Where(tie => reached.Contains(tie.From)).Select(tie => tie.To)];
        }

        Assert.Empty(known.Except(reached));
    }

    private static Contact[] AtNoname(IEnumerable<Contact> contacts) =>
        [
            .. contacts.Where(contact => contact.Employments.Any(employment => !employment.IsPast
                && employment.Company == new CompanyName("Noname Corp")))
        ];

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);
}
