using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace NetworkApproach.Tests.Contacts;

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

    private static readonly Arbitrary<Contact[]> People = Person
        .NonEmptyListOf()
        .Select(people => people.DistinctBy(one => one.Id).ToArray())
        .ToArbitrary();

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
        Assert.Equal(ids, string.Join(',', new PersonFinder(people).Meant(typed, byBeginnings: true).Select(person => person.Id)));
    }

    [Fact]
    public void The_answer_is_one_person_or_one_of_several_or_nobody_with_the_nearest()
    {
        PersonFinder finder = new(
            [new(new ContactId("b"), "Anne Leroy"), new(new ContactId("a"), "Ann Leroy"), new(new ContactId("c"), "Inès Roca")]);

        Assert.Equal("c", Assert.IsType<PersonMatch.Found>(finder.Find("ROCA ines")).Person.Id.Value);
        Assert.Equal(["a", "b"], Assert.IsType<PersonMatch.Ambiguous>(finder.Find("leroy")).Candidates.Select(person => person.Id.Value));
        Assert.Equal(["a", "b"], Assert.IsType<PersonMatch.Unknown>(finder.Find("Ann Lerox")).Nearest.Select(person => person.Id.Value));
        Assert.Equal(["c"], Assert.IsType<PersonMatch.Unknown>(finder.Find("Inse Roca")).Nearest.Select(person => person.Id.Value));
        Assert.Empty(Assert.IsType<PersonMatch.Unknown>(finder.Find(" ")).Nearest);
        Assert.Throws<ArgumentNullException>(() => finder.Find(null!));
        Assert.Throws<ArgumentException>(() => new PersonFinder([null!]));
    }

    [Fact]
    public void A_beginning_will_do_only_where_that_is_asked_for()
    {
        PersonFinder finder = new([new(new ContactId("c"), "Inès Roca")]);

        Assert.IsType<PersonMatch.Found>(finder.Find("in", byBeginnings: true));
        Assert.IsType<PersonMatch.Unknown>(finder.Find("in"));
    }

    [Fact]
    public void Words_in_their_order_are_closer_than_words_in_any_order()
    {
        PersonFinder finder = new([new(new ContactId("a"), "Ann Leroy Martin"), new(new ContactId("b"), "Leroy Jean Ann")]);

        Assert.Equal("a", Assert.IsType<PersonMatch.Found>(finder.Find("ann leroy")).Person.Id.Value);
        Assert.Equal("b", Assert.IsType<PersonMatch.Found>(finder.Find("ann jean")).Person.Id.Value);
    }

    [Cases(1000)]
    public Property A_whole_name_without_its_accents_and_in_any_case_is_found() => Prop.ForAll(
        People, people => Assert.All(people, person =>
    {
        IReadOnlyList<Contact> found = new PersonFinder(people).Meant(Plain(person.Name).ToUpperInvariant(), byBeginnings: true);
        Assert.Contains(person, found);
        Assert.All(found, one => Assert.True(NormalText.AreSame(one.Name, person.Name), $"{one.Name} for {person.Name}"));
    }));

    [Cases(1000)]
    public Property Beginnings_of_the_words_in_any_order_find_them_or_somebody_closer() => Prop.ForAll(
        People, Gen.Choose(1, 4).ToArbitrary(), (people, letters) => Assert.All(people, person =>
    {
        string typed = string.Join(
            ' ', NormalText.Of(person.Name).Split(' ').Reverse().Select(word => word[..Math.Min(letters, word.Length)]));
        IReadOnlyList<Contact> found = new PersonFinder(people).Meant(typed, byBeginnings: true);
        Assert.NotEmpty(found);
        Assert.True(
            found.Contains(person) || found.All(closer => IsWordByWord(typed, closer)),
            $"'{typed}' finds {string.Join(", ", found.Select(one => one.Name))}");
    }));

    [Cases(1000)]
    public Property An_id_is_exactly_its_person() => Prop.ForAll(People, people =>
        Assert.All(people, person => Assert.Equal([person], new PersonFinder(people).Meant(person.Id.Value, byBeginnings: true))));

    [Cases(1000)]
    public Property The_order_of_the_people_changes_nothing() => Prop.ForAll(People, people => Assert.All(people, person =>
        Assert.Equal(
            new PersonFinder(people).Meant(person.Name, byBeginnings: true),
            new PersonFinder(people.Reverse()).Meant(person.Name, byBeginnings: true))));

    [Cases(1000)]
    public Property One_slip_in_a_name_is_near_it() => Prop.ForAll(People, people => Assert.All(people, person =>
        Assert.Contains(person, new PersonFinder(people).Near(person.Name[..^1] + "x"))));

    private static bool IsWordByWord(string typed, Contact person) => typed.Split(' ').All(
        word => NormalText.Of($"{person.Name} {person.Employments[0].Company}").Split(' ').Contains(word));

    private static string Plain(string text) =>
        string.Concat(
            text
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
