using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Contacts;

public class CompanyNameTests
{
    private static readonly string[] LegalEnds =
    [
        "Ltd", "Ltd.", "Limited", "PLC", "p.l.c.", "LLC", "L.L.C.", "Inc", "Inc.", ", Inc.", "Incorporated", "Corp.", "Corporation", "Co.",
        "& Co.", "Company", "LLP", "L.P.",
        "S.A.", "SA", "S.A.S.", "SAS", "SARL", "S.à r.l.", "& Cie", "GmbH", "GmbH & Co. KG", "AG", "KG", "KGaA", "SE", "e.V.",
        "UG (haftungsbeschränkt)",
        "B.V.", "BV", "N.V.", "S.p.A.", "SpA", "S.r.l.", "S.L.", "S.L.U.", "A/S", "ApS", "AB", "AB (publ)", "Oy", "Oyj", "Oy Ab", "AS",
        "ASA", "Pty Ltd", "Pty. Ltd.", "(Pty) Ltd", "Pte Ltd",
        "K.K.", "sp. z o.o.", "Sp. z o. o.", "s.r.o.", "a.s.", "d.o.o.", "Kft.", "Zrt.", "Lda", "LDA", "Ltda.", "S/A", "S.A. de C.V.",
        "S. de R.L. de C.V.", "ULC", "Ltée", "Pvt. Ltd.",
        "Private Limited", "Sdn. Bhd.", "A.Ş.", "Ltd. Şti.", "OÜ", "UAB", "Group", "Group, LLC", "Group plc", "Gruppe", "ООО", "株式会社", "㈱",
        "有限公司",
    ];

    private static readonly string[] TradeWords =
        [
            "Capital",
            "Bank",
            "Ventures",
            "Securities",
            "Partners",
            "Holdings",
            "Holding",
            "Foundation",
            "Labs",
            "France",
            "UK",
            "Insurance",
            "Studios",
            "2"
        ];

    private static readonly string[] Words =
    [
        "Jane", "Street", "Citadel", "Crédit", "Müller", "L'Oréal", "O’Neill", "Søren", "Łódź", "Plan", "A", "B", "3M", "Co-op", "AT&T",
        "J.P.", "Morgan", "Roma", "The", "李", "トヨタ", "Ромашка",
        "Ёлка", "Ελλάς", "Straße", "Yahoo!", "Booking.com", "Café", "İstanbul", "Inc", "Group", "SE", "AG", "7-Eleven", "C++", "삼성",
    ];

    public static Arbitrary<string> Names() => (
        from words in Gen.Elements(Words).NonEmptyListOf()
        where words.Count < 6 && words is not ["The"]
        select string.Join(' ', words)).ToArbitrary();

    [Theory]
    [InlineData("Jane Street", "Jane Street Group, LLC")]
    [InlineData("Jane Street", "JANE STREET")]
    [InlineData("Noname Corp", "NoName Corp, Inc.")]
    [InlineData("L'Oréal", "L’Oreal S.A.")]
    [InlineData("McDonald's", "McDonalds Corporation")]
    [InlineData("Johnson & Johnson", "Johnson and Johnson")]
    [InlineData("Moët & Chandon", "Moet et Chandon")]
    [InlineData("Felten & Guilleaume AG", "Felten und Guilleaume")]
    [InlineData("McKinsey & Company", "McKinsey")]
    [InlineData("Tiffany & Co.", "TIFFANY")]
    [InlineData("Bosch GmbH & Co. KG", "Bosch")]
    [InlineData("J.P. Morgan", "J. P. Morgan & Co.")]
    [InlineData("JP Morgan", "J.P. Morgan")]
    [InlineData("ＩＢＭ　Ｃｏｒｐ．", "IBM")]
    [InlineData("Coca-Cola", "Coca Cola")]
    [InlineData("Canal+", "Canal Plus")]
    [InlineData("Acme™", "ACME ®")]
    [InlineData("Volvo (publ) AB", "Volvo")]
    [InlineData("株式会社ソニー", "ソニー")]
    [InlineData("ソニー㈱", "株式会社 ソニー")]
    [InlineData("ﾄﾖﾀ", "トヨタ")]
    [InlineData("ООО «Ромашка»", "Ромашка")]
    [InlineData("华为技术有限公司", "华为技术")]
    [InlineData("(주)카카오", "카카오")]
    [InlineData("ΑΛΦΑ Α.Ε.", "Άλφα")]
    [InlineData("AS Roma", "A.S. Roma")]
    [InlineData("Inc.", "INC")]
    [InlineData("Group", "Group, Inc.")]
    [InlineData("AG", "AG AG")]
    [InlineData("A\u200Bcme\u00A0Bank", "Acme Bank")]
    public void Spellings_of_one_company_are_equal(string one, string other)
    {
        Assert.Equal(new CompanyName(one), new CompanyName(other));
        Assert.Equal(new CompanyName(one).GetHashCode(), new CompanyName(other).GetHashCode());
        Assert.True(new CompanyName(one) == new CompanyName(other));
    }

    [Theory]
    [InlineData("Citadel", "Citadel Securities")]
    [InlineData("Citadel", "The Citadel")]
    [InlineData("The Citadel", "Citadel Securities")]
    [InlineData("Google", "Google Ventures")]
    [InlineData("Plan", "Plan A")]
    [InlineData("Roma", "AS Roma")]
    [InlineData("SE", "AG")]
    [InlineData("Op", "Co-op")]
    [InlineData("Inc. Magazine", "Magazine")]
    [InlineData("Bain & Company", "Bain Capital")]
    [InlineData("The Group", "The Company")]
    [InlineData("The Limited", "The")]
    [InlineData("Groupe SEB", "SEB")]
    [InlineData("Renault Holding", "Renault")]
    [InlineData("SAS Institute", "Institute")]
    [InlineData("Amazon.com", "Amazon")]
    [InlineData("Acme UK Ltd", "Acme Ltd")]
    [InlineData("Disney+", "Disney")]
    [InlineData("Generation Y Capital", "Generation & Capital")]
    [InlineData("!!!", "???")]
    [InlineData("李", "王")]
    [InlineData("ガ", "カ")]
    [InlineData("Андрей", "Андрея")]
    [InlineData("3.5", "35")]
    [InlineData("AB InBev", "InBev")]
    [InlineData("Wells Fargo NA", "Wells Fargo")]
    public void Names_that_may_be_two_companies_are_two(string one, string other) =>
        Assert.NotEqual(new CompanyName(one), new CompanyName(other));

    [Fact]
    public void A_name_keeps_what_was_written_and_states_its_normal_form()
    {
        CompanyName name = new("  Jane Street Group, LLC ");
        Assert.Equal("Jane Street Group, LLC", name.Text);
        Assert.Equal("Jane Street Group, LLC", name.ToString());
        Assert.Equal("jane street", name.NormalForm);
        Assert.False(name.IsDefault);
    }

    [Fact]
    public void Default_names_no_company_and_equals_only_itself()
    {
        Assert.True(default(CompanyName).IsDefault);
        Assert.Empty(default(CompanyName).Text);
        Assert.Empty(default(CompanyName).NormalForm);
        Assert.Equal(default, default(CompanyName));
        Assert.NotEqual(default, new CompanyName("!!!"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void A_blank_name_is_refused(string text) => Assert.Throws<ArgumentException>(() => new CompanyName(text));

    [Cases(1000)]
    public void Any_text_at_all_has_a_normal_form_that_is_its_own(NonWhiteSpaceString text)
    {
        CompanyName name = new(text.Get);
        Assert.NotEmpty(name.NormalForm);
        Assert.Equal(name, new CompanyName(name.NormalForm));
        Assert.Equal(name.NormalForm, new CompanyName(name.NormalForm).NormalForm);
    }

    [Cases(1000, Arbitrary = [typeof(CompanyNameTests)])]
    public void Equality_is_an_equivalence_and_the_hash_agrees(string[] texts)
    {
        CompanyName[] names = [.. texts.Take(6).Select(text => new CompanyName(text))];
        foreach (CompanyName one in names)
        {
            Assert.True(one.Equals(one));
            foreach (CompanyName other in names)
            {
                Assert.Equal(one == other, other == one);
                Assert.Equal(one == other, one.NormalForm == other.NormalForm);
                Assert.True(one != other || one.GetHashCode() == other.GetHashCode());
                Assert.All(names, third => Assert.True(one != other || other != third || one == third));
            }
        }
    }

    [Cases(2000, Arbitrary = [typeof(CompanyNameTests)])]
    public void A_legal_form_at_the_end_makes_no_difference(string name)
    {
        Assert.All(LegalEnds, end => Assert.Equal(new CompanyName(name), new CompanyName($"{name} {end}")));
        Assert.Equal(new CompanyName(name), new CompanyName($"{name} Group Ltd, Inc."));
    }

    [Cases(1000, Arbitrary = [typeof(CompanyNameTests)])]
    public void A_word_of_the_trade_always_makes_a_difference(string name, NonNegativeInt end) => Assert.All(TradeWords, word =>
    {
        Assert.NotEqual(new CompanyName(name), new CompanyName($"{name} {word}"));
        Assert.NotEqual(new CompanyName(name), new CompanyName($"{name} {word} {LegalEnds[end.Get % LegalEnds.Length]}"));
        Assert.NotEqual(new CompanyName(name), new CompanyName($"{word} {name}"));
    });

    [Cases(1000, Arbitrary = [typeof(CompanyNameTests)])]
    public void Case_accents_width_quotes_and_spaces_make_no_difference(string name)
    {
        string[] written =
        [
            name.ToUpperInvariant(),
            string.Concat(name.Select(char.ToLowerInvariant)),
            name.Normalize(NormalizationForm.FormD),
            name.Replace('\'', '’'),
            name.Replace('’', '\''),
            name.Replace(" ", "\u00A0 ", StringComparison.Ordinal),
            $"« {name} »",
            $"{name}.",
            string.Concat(name.Select(letter => letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter)),
            string.Concat(name.Select(letter => letter is >= 'a' and <= 'z' ? letter + "\u0301" : letter.ToString())),
        ];
        Assert.All(written, spelling => Assert.Equal(new CompanyName(name), new CompanyName(spelling)));
    }

    [Fact]
    public void Every_written_legal_form_alone_is_a_name() =>
        Assert.All(LegalEnds, form => Assert.NotEmpty(new CompanyName(form).NormalForm));
}
