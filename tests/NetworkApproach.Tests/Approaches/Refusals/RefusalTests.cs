using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Every refusal is one sentence in each language that says who, which rule and what to do.</summary>
public partial class RefusalTests
{
    private const int MostCharacters = 300;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static TheoryData<string> Cases => [.. Samples.CasesOf(typeof(Refusal)).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_refusal_is_one_sentence_in_each_language_that_names_people_and_rule(string name)
    {
        foreach (Refusal refusal in Variants(typeof(Refusal).GetNestedType(name)!, ["Ann", "Bob", "Cleo"]))
        {
            string english = refusal.In(English);
            string french = refusal.In(French);
            Assert.NotEqual(english, french);
            Assert.Equal(english, refusal.Message);
            Assert.Equal(english, refusal.ToString());
            string number = refusal.Rule == Rule.Record ? string.Empty : $"R{(int)refusal.Rule}, ";
            Assert.Matches($@"^\p{{Lu}}.*[^.]\({(number.Length > 0 ? number : "the record")}[^()]*\)\.$|^""", english);
            Assert.Matches($@"^[\p{{Lu}}«].*[^.]\({(number.Length > 0 ? number : "tenue du dossier")}[^()]*\)\.$", french);
            foreach (string sentence in (string[])[english, french])
            {
                Assert.True(sentence.Length <= MostCharacters, $"{sentence.Length} characters: {sentence}");
                Assert.DoesNotMatch("[{}<>]|  |null", sentence);
                Assert.DoesNotMatch(@"[.!?]\s+\p{Lu}", sentence);
                Assert.All(People(refusal), person => Assert.Contains(person.Name, sentence, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void French_sentences_elide_before_a_vowel_and_only_there(string name)
    {
        Type type = typeof(Refusal).GetNestedType(name)!;
        Assert.All(Variants(type, ["Anne", "Éric", "Inès"]), refusal => Assert.DoesNotMatch(Unelided(), refusal.In(French)));
        Assert.All(Variants(type, ["Bob", "Cleo", "Dan"]), refusal => Assert.DoesNotMatch(Elided(), refusal.In(French)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Another_language_gets_the_English_sentence(string name) =>
        Assert.All(
            Variants(typeof(Refusal).GetNestedType(name)!, ["Ann", "Bob", "Cleo"]),
            refusal => Assert.Equal(refusal.Message, refusal.In(CultureInfo.GetCultureInfo("de-DE"))));

    [Fact]
    public void No_language_is_an_argument_error() =>
        Assert.Throws<ArgumentNullException>(() => new Refusal.NotOpened().In((CultureInfo)null!));

    [Fact]
    public void A_French_date_begins_the_month_with_the_first()
    {
        var ann = new Contact(new ContactId("ann"), "Anne");
        Assert.Contains(
            "le 1er septembre 2026", new Refusal.SaidLater(ann, new Request.Talk(), null, new DateOnly(2026, 9, 1)).In(French),
            StringComparison.Ordinal);
        Assert.Contains(
            "le 2 septembre 2026", new Refusal.SaidLater(ann, new Request.Talk(), null, new DateOnly(2026, 9, 2)).In(French),
            StringComparison.Ordinal);
        Assert.Contains(
            "fait du 1er juin 2026, 09:05", new Refusal.TooEarly(new DateTimeOffset(2026, 6, 1, 9, 5, 0, TimeSpan.Zero)).In(French),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_s_own_words_say_refusals_too()
    {
        Phrasebook ours = Phrasebook.English.With(
            new StringReader("language = en-GB\n[refusal.no-basis]\nPlease do not contact {to} yet"), "ours");
        Assert.Equal(
            "Please do not contact Ann yet (R2, permission).", new Refusal.NoBasis(new Contact(new ContactId("ann"), "Ann")).In(ours));
        Assert.Throws<ArgumentNullException>(() => new Refusal.NotOpened().In((Phrasebook)null!));
    }

    [Fact]
    public void French_sentences_take_nobody_for_a_man()
    {
        Contact anne = new(new ContactId("anne"), "Anne");
        Contact bea = new(new ContactId("bea"), "Béa");
        Assert.DoesNotContain("Anne est revenu", new Refusal.LeaveWithdrawn(anne, bea).In(French), StringComparison.Ordinal);
        Assert.DoesNotContain("oublié ", new Refusal.Forgotten(anne).In(French), StringComparison.Ordinal);
    }

    /// <summary>The refusal with every request that it can be about, and with and without what may be left out.</summary>
    private static IEnumerable<Refusal> Variants(Type type, IReadOnlyList<string> names)
    {
        Contact[] people = [.. names.Select(name => new Contact(new ContactId(name), name))];
        ParameterInfo[] parameters = type.GetConstructors().Single().GetParameters();
        Request?[] requests = parameters.All(parameter => parameter.ParameterType != typeof(Request))
            ? [null]
            : [
                .. Samples.CasesOf(typeof(Request)).Select(request => Samples.Of<Request>(request)),
                new Request.Names(Purpose.Guide), new Request.Leave(new ContactId("about"), Purpose.Guide),
                .. (Request?[])(type == typeof(Refusal.InterestFirst) ? [null] : []),
            ];
        foreach (Request? request in requests)
        {
            int next = 0;
            object?[] values = [.. parameters.Select(parameter => parameter.ParameterType == typeof(Contact)
                ? parameter.Name == "About" && request is not (Request.Knows or Request.Leave) ? null : people[next++]
                : parameter.ParameterType == typeof(Request) ? request : SampleOf(parameter))];
            yield return (Refusal)Activator.CreateInstance(type, values)!;
            if (type == typeof(Refusal.IntroductionUsed))
            {
                yield return new Refusal.IntroductionUsed(people[0], null);
            }
        }
    }

    private static object SampleOf(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(int) => 20,
        var type when type == typeof(DateOnly) => new DateOnly(2026, 6, 10),
        var type when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 6, 10, 9, 0, 0, TimeSpan.Zero),
        var type when type == typeof(ActId) => new ActId("act 1"),
        var type when type == typeof(ApproachId) => new ApproachId("approach 1"),
        var type when type == typeof(Target) => new Target(new CompanyName("Noname Corp")),
        var type => throw new NotSupportedException($"No sample of {type}."),
    };

    private static IEnumerable<Contact> People(Refusal refusal) =>
        refusal
            .GetType()
            .GetProperties()
            .Where(property => property.PropertyType == typeof(Contact))
            .Select(property => (Contact?)property.GetValue(refusal))
            .OfType<Contact>();

    [GeneratedRegex(@"\b(de|que) [AEIOUÉÈ]")]
    private static partial Regex Unelided();

    [GeneratedRegex(@"[dD]'[B-DF-HJ-NP-TV-Z]|qu'[B-DF-HJ-NP-TV-Z]")]
    private static partial Regex Elided();
}
