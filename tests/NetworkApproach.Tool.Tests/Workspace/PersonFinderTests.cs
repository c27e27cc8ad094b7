using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NetworkApproach.Tests;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Whom a part of a name means.</summary>
public class PersonFinderTests
{
    private static readonly string[] Given = ["Ann", "Anne", "Anne-Marie", "Inès", "Léa", "Zoé", "Bob", "Björn", "Jean"];
    private static readonly string[] Family = ["Leroy", "Le Roy", "Roca", "O'Hanlon", "Østergård", "de la Tour", "Martin", "Marchand"];
    private static readonly string[] Companies = ["Noname Corp", "Acme", "Banque du Lac"];

    private static readonly Gen<Contact> Person =
        from given in Gen.Elements(Given)
        from family in Gen.Elements(Family)
        from company in Gen.Elements(Companies)
        from number in Gen.Choose(0, 10_000)
        select new Contact(new ContactId($"p{number}"), $"{given} {family}", [new Employment(new CompanyName(company))]);

    private static readonly Arbitrary<Contact[]> People = Person.NonEmptyListOf().Select(people => people.DistinctBy(one => one.Id).ToArray()).ToArbitrary();

    [Theory]
    [InlineData("ann leroy", "a")]
    [InlineData("INES", "c")]
    [InlineData("roca", "c")]
    [InlineData("in ro", "c")]
    [InlineData("marie", "b")]
    [InlineData("ann", "a")]
    [InlineData("anne", "b")]
    [InlineData("an", "a,b")]
    [InlineData("le", "b")]
    [InlineData("le acme", "b")]
    [InlineData("acme", "")]
    [InlineData("zoe", "")]
    [InlineData(" ", "")]
    [InlineData("b", "b")]
    public void The_closest_reading_is_taken_and_a_company_tells_people_apart(string typed, string ids)
    {
        Contact[] people =
        [
            new(new ContactId("a"), "Ann Leroy", [new Employment(new CompanyName("Noname Corp"))]),
            new(new ContactId("b"), "Anne-Marie Le Goff", [new Employment(new CompanyName("Acme"))]),
            new(new ContactId("c"), "Inès Roca"),
        ];
        Assert.Equal(ids, string.Join(',', PersonFinder.Find(typed, people).Select(person => person.Id)));
    }

    [Cases(1000)]
    public Property A_whole_name_without_its_accents_and_in_any_case_is_found() => Prop.ForAll(People, people => Assert.All(people, person =>
    {
        IReadOnlyList<Contact> found = PersonFinder.Find(Plain(person.Name).ToUpperInvariant(), people);
        Assert.Contains(person, found);
        Assert.All(found, one => Assert.True(NormalText.AreSame(one.Name, person.Name), $"{one.Name} for {person.Name}"));
    }));

    [Cases(1000)]
    public Property Beginnings_of_the_words_in_any_order_find_them_or_somebody_closer() => Prop.ForAll(People, Gen.Choose(1, 4).ToArbitrary(), (people, letters) => Assert.All(people, person =>
    {
        string typed = string.Join(' ', NormalText.Of(person.Name).Split(' ').Reverse().Select(word => word[..Math.Min(letters, word.Length)]));
        IReadOnlyList<Contact> found = PersonFinder.Find(typed, people);
        Assert.NotEmpty(found);
        Assert.True(found.Contains(person) || found.All(closer => IsWordByWord(typed, closer)), $"'{typed}' finds {string.Join(", ", found.Select(one => one.Name))}");
    }));

    [Cases(1000)]
    public Property An_id_is_exactly_its_person() => Prop.ForAll(People, people =>
        Assert.All(people, person => Assert.Equal([person], PersonFinder.Find(person.Id.Value, people))));

    [Cases(1000)]
    public Property The_order_of_the_people_changes_nothing() => Prop.ForAll(People, people => Assert.All(people, person =>
        Assert.Equal(PersonFinder.Find(person.Name, people), PersonFinder.Find(person.Name, [.. people.Reverse()]))));

    [Cases(1000)]
    public Property One_slip_in_a_name_is_near_it() => Prop.ForAll(People, people => Assert.All(people, person =>
        Assert.Contains(person, PersonFinder.Near(person.Name[..^1] + "x", people))));

    private static bool IsWordByWord(string typed, Contact person) => typed.Split(' ').All(
        word => NormalText.Of($"{person.Name} {person.Employments[0].Company}").Split(' ').Contains(word));

    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
