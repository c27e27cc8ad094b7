namespace NetworkApproach.Tests.Phrases;

/// <summary>The words around names, numbers and days are right in each language, and names pass through unharmed.</summary>
public class GrammarTests
{
    private static readonly string[] None = [];

    [Theory]
    [InlineData("Anne", "d'Anne")]
    [InlineData("Paul", "de Paul")]
    [InlineData("Élodie", "d'Élodie")]
    [InlineData("E\u0301lodie", "d'E\u0301lodie")]
    [InlineData("Hugo", "d'Hugo")]
    [InlineData("Yves", "d'Yves")]
    [InlineData("Yasmine", "de Yasmine")]
    [InlineData("O'Neil", "d'O'Neil")]
    [InlineData("Ysaline", "d'Ysaline")]
    [InlineData("Hervé", "d'Hervé")]
    [InlineData("Hans Müller", "de Hans Müller")]
    [InlineData("Dr Yves Roux", "du Dr Yves Roux")]
    [InlineData("Me Roux", "de Me Roux")]
    [InlineData("HARRY", "de HARRY")]
    [InlineData("Harrison", "d'Harrison")]
    [InlineData("d'Ormesson", "de d'Ormesson")]
    [InlineData("van den Berg", "de van den Berg")]
    [InlineData("Le Goff", "de Le Goff")]
    [InlineData("李雷", "de 李雷")]
    [InlineData("🙂 Zoé", "de 🙂 Zoé")]
    public void A_person_is_spoken_of_with_elision(string name, string said) => Assert.Equal(said, French(Fact.Person("x", name), "of"));

    [Theory]
    [InlineData("Orange", "d'Orange", "à Orange")]
    [InlineData("Renault", "de Renault", "à Renault")]
    [InlineData("Le Monde", "du Monde", "au Monde")]
    [InlineData("Les Échos", "des Échos", "aux Échos")]
    [InlineData("La Poste", "de La Poste", "à La Poste")]
    [InlineData("L'Oréal", "de L'Oréal", "à L'Oréal")]
    [InlineData("Leroy Merlin", "de Leroy Merlin", "à Leroy Merlin")]
    [InlineData("Yves Rocher", "d'Yves Rocher", "à Yves Rocher")]
    [InlineData("Yoplait", "de Yoplait", "à Yoplait")]
    [InlineData("Hermès", "d'Hermès", "à Hermès")]
    [InlineData("Honda", "de Honda", "à Honda")]
    [InlineData("Hauts-de-Seine Habitat", "de Hauts-de-Seine Habitat", "à Hauts-de-Seine Habitat")]
    [InlineData("Hôpital Saint-Louis", "de l'Hôpital Saint-Louis", "à l'Hôpital Saint-Louis")]
    [InlineData("hôpital Saint-Louis", "de l'hôpital Saint-Louis", "à l'hôpital Saint-Louis")]
    [InlineData("Ville de Lyon", "de la Ville de Lyon", "à la Ville de Lyon")]
    [InlineData("Villeroy", "de Villeroy", "à Villeroy")]
    [InlineData("Crédit Agricole", "du Crédit Agricole", "au Crédit Agricole")]
    [InlineData("Galeries Lafayette", "des Galeries Lafayette", "aux Galeries Lafayette")]
    [InlineData("SNCF", "de la SNCF", "à la SNCF")]
    [InlineData("Onze", "de Onze", "à Onze")]
    [InlineData("Le", "de Le", "à Le")]
    public void A_company_is_spoken_of_with_its_article(string name, string of, string at)
    {
        Assert.Equal(of, French(Fact.Company("x", new CompanyName(name)), "of"));
        Assert.Equal(at, French(Fact.Company("x", new CompanyName(name)), "at"));
    }

    [Theory]
    [InlineData("Hexalog", "chez Hexalog", "Hexalog", "Hexalog", false)]
    [InlineData("La Poste", "à La Poste", "La Poste", "La Poste", false)]
    [InlineData("Ville de Lyon", "à la Ville de Lyon", "la Ville de Lyon", "La Ville de Lyon", false)]
    [InlineData("Hôpital Nord", "à l'Hôpital Nord", "l'Hôpital Nord", "L'Hôpital Nord", false)]
    [InlineData("Musée du Louvre", "au Musée du Louvre", "le Musée du Louvre", "Le Musée du Louvre", false)]
    [InlineData("Les Mousquetaires", "aux Mousquetaires", "Les Mousquetaires", "Les Mousquetaires", true)]
    [InlineData("Éditions Dupont", "aux Éditions Dupont", "les Éditions Dupont", "Les Éditions Dupont", true)]
    [InlineData("Lesieur", "chez Lesieur", "Lesieur", "Lesieur", false)]
    public void A_company_is_worked_at_and_spoken_of_as_its_name_asks(
        string name, string inside, string within, string first, bool isPlural)
    {
        Fact company = Fact.Company("x", new CompanyName(name));
        Assert.Equal(inside, French(company, "in"));
        Assert.Equal(within, French(company, "the"));
        Assert.Equal(first, French(company, "start"));
        Assert.Equal(isPlural ? 1 : 0, Phrasebook.French.Grammar.Which(company));
        Assert.Equal(0, Phrasebook.English.Grammar.Which(company));
    }

    [Theory]
    [InlineData("Mme Durand", "Madame", "Madame Durand")]
    [InlineData("M. Jean Dupont", "Monsieur", null)]
    [InlineData("Dr. Ann Lee", "Docteur", "Dr Lee")]
    [InlineData("Pr Didier van den Berg", "Professeur", "Professor van den Berg")]
    [InlineData("Mrs de Souza", "Madame", "Mrs de Souza")]
    [InlineData("Mr Gabriel García Márquez", "Monsieur", "Mr Gabriel García Márquez")]
    [InlineData("MAÎTRE LEROY", "Maître", "Maître LEROY")]
    [InlineData("M. et Mme Durand", null, null)]
    [InlineData("Madame", null, null)]
    [InlineData("Drew Lee", null, null)]
    [InlineData("Meg Ryan", null, null)]
    public void A_title_says_how_its_bearer_is_greeted(string name, string? inFrench, string? inEnglish)
    {
        Assert.Equal(inFrench, Phrasebook.French.Grammar.Titled(name));
        Assert.Equal(inEnglish, Phrasebook.English.Grammar.Titled(name));
    }

    [Theory]
    [InlineData("Nadia Haddad 🚀 (Ex-Orange)", "Nadia Haddad")]
    [InlineData("🇫🇷 Nadia 👩🏽‍💻 Haddad ✨", "Nadia Haddad")]
    [InlineData("Nadia Haddad [open to work", "Nadia Haddad")]
    [InlineData("Nadia Haddad | Data & AI", "Nadia Haddad")]
    [InlineData("Nadia Haddad - Orange", "Nadia Haddad")]
    [InlineData("(Nadia)", "Nadia")]
    [InlineData("Ann Lee, PhD", "Ann Lee")]
    [InlineData("Ann Lee, Ph.D., MBA", "Ann Lee")]
    [InlineData("Ann Lee MBA", "Ann Lee")]
    [InlineData("Lee, Ann", "Lee, Ann")]
    [InlineData("Jack MA", "Jack MA")]
    [InlineData("jean-pierre dupont", "Jean-Pierre Dupont")]
    [InlineData("charles de gaulle", "Charles de Gaulle")]
    [InlineData("jean d'ormesson", "Jean d'Ormesson")]
    [InlineData("ludwig van beethoven", "Ludwig van Beethoven")]
    [InlineData("patrick o'brien", "Patrick O'Brien")]
    [InlineData("ronald mcdonald", "Ronald McDonald")]
    [InlineData("Ronald McDonald", "Ronald McDonald")]
    [InlineData("van den Berg", "van den Berg")]
    [InlineData("élodie", "Élodie")]
    [InlineData("李雷", "李雷")]
    [InlineData("🚀", "🚀")]
    [InlineData("ann@example.org", "ann@example.org")]
    [InlineData("नमिता\u200Dक", "नमिता\u200Dक")]
    public void A_letter_has_a_name_without_what_others_hung_on_it(string name, string written)
    {
        Assert.Equal(written, SpokenName.Of(name, Phrasebook.French.Grammar));
        Assert.Equal(written, SpokenName.Of(name, Phrasebook.English.Grammar));
        Assert.Equal(written, SpokenName.Of(written, Phrasebook.French.Grammar));
    }

    [Fact]
    public void An_acquaintance_is_dated_no_finer_than_a_first_of_the_year_or_month_tells()
    {
        Assert.Equal("2016", French(Fact.Day("x", new DateOnly(2016, 1, 1)), "since"));
        Assert.Equal("mars 2016", French(Fact.Day("x", new DateOnly(2016, 3, 1)), "since"));
        Assert.Equal("le 2 janvier 2016", French(Fact.Day("x", new DateOnly(2016, 1, 2)), "since"));
        Assert.Equal("March 2016", English(Fact.Day("x", new DateOnly(2016, 3, 1)), "since"));
    }

    [Theory]
    [InlineData("Anne Leroy", "Anne")]
    [InlineData("LEROY Anne", "Anne")]
    [InlineData("Anne-Lise Le Goff", "Anne-Lise")]
    [InlineData("O'Neil", "O'Neil")]
    [InlineData("van den Berg", "van den Berg")]
    [InlineData("d'Ormesson", "d'Ormesson")]
    [InlineData("Dr Lee", "Dr Lee")]
    [InlineData("J. Smith", "J. Smith")]
    [InlineData("李雷", "李雷")]
    [InlineData("<b>Ann</b> Lee", "<b>Ann</b> Lee")]
    [InlineData("ANNE LEROY", "Anne")]
    [InlineData("ANNE-LISE LE GOFF", "Anne-Lise")]
    [InlineData("JP MORIN", "JP")]
    [InlineData("jean-pierre dupont", "Jean-Pierre")]
    [InlineData("jean", "Jean")]
    [InlineData("Tante Jacqueline", "Tante Jacqueline")]
    [InlineData("oncle paul martin", "Oncle Paul")]
    [InlineData("Grand-mère Rose", "Grand-mère Rose")]
    [InlineData("Auntie May Parker", "Auntie May")]
    [InlineData("Ben Affleck", "Ben")]
    [InlineData("mme durand", "Mme Durand")]
    [InlineData("M. Paul Durand", "M. Paul Durand")]
    public void A_friend_is_called_by_the_given_name_where_it_is_plain(string name, string given) =>
        Assert.Equal(given, French(Fact.Person("x", name), "first"));

    [Fact]
    public void Days_and_numbers_are_the_culture_s()
    {
        Assert.Equal("1er septembre 2026", French(Fact.Day("x", new DateOnly(2026, 9, 1))));
        Assert.Equal("2 septembre 2026", French(Fact.Day("x", new DateOnly(2026, 9, 2))));
        Assert.Equal("mardi 1er septembre", French(Fact.Day("x", new DateOnly(2026, 9, 1)), "near"));
        Assert.Equal("1 September 2026", English(Fact.Day("x", new DateOnly(2026, 9, 1))));
        Assert.Equal("Tuesday 1 September", English(Fact.Day("x", new DateOnly(2026, 9, 1)), "near"));
        Assert.Equal("1 June 2026, 09:05", English(Fact.Instant("x", new DateTimeOffset(2026, 6, 1, 9, 5, 0, TimeSpan.Zero))));
        DateTimeOffset hour = new(2026, 9, 1, 9, 5, 0, TimeSpan.Zero);
        Assert.Equal(
            ("Tuesday 1 September", "09:05"), (English(Fact.Instant("x", hour), "day"), English(Fact.Instant("x", hour), "hour")));
        Assert.Equal(
            ("mardi 1er septembre", "9h05"), (French(Fact.Instant("x", hour), "day"), French(Fact.Instant("x", hour), "hour")));
        Assert.Equal("42%", English(Fact.Percent("x", 0.42)));
        Assert.Equal("1,440", English(Fact.Number("x", 1440)));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 1)]
    public void A_number_takes_the_plural_of_its_language(int number, int inFrench, int inEnglish)
    {
        Assert.Equal(inFrench, Phrasebook.French.Grammar.Which(Fact.Number("x", number)));
        Assert.Equal(inEnglish, Phrasebook.English.Grammar.Which(Fact.Number("x", number)));
    }

    [Theory]
    [InlineData(0, "0%", "0 %")]
    [InlineData(0.000_001, "less than 1%", "moins de 1 %")]
    [InlineData(0.009_9, "less than 1%", "moins de 1 %")]
    [InlineData(0.01, "1%", "1 %")]
    [InlineData(0.625, "63%", "63 %")]
    [InlineData(0.994, "99%", "99 %")]
    [InlineData(0.999_999, "99%", "99 %")]
    [InlineData(1, "100%", "100 %")]
    public void What_is_possible_is_never_told_as_0_percent_nor_what_is_uncertain_as_100(double part, string english, string french)
    {
        Assert.Equal(english, English(Fact.Percent("x", part)));
        Assert.Equal(french, French(Fact.Percent("x", part)).Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [Fact]
    public void A_percentage_may_be_told_with_one_decimal()
    {
        Assert.Equal("12.3%", English(Fact.Percent("x", 0.1234), "exact"));
        Assert.Equal("12,3 %", French(Fact.Percent("x", 0.1234), "exact").Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [Theory]
    [InlineData(0.5, "0.5", 1, "0,5", 0)]
    [InlineData(1, "1", 0, "1", 0)]
    [InlineData(1.04, "1", 0, "1", 0)]
    [InlineData(1.5, "1.5", 1, "1,5", 0)]
    [InlineData(2, "2", 1, "2", 1)]
    [InlineData(20.25, "20.3", 1, "20,3", 1)]
    public void A_figure_has_one_decimal_at_most_and_the_plural_of_its_language(
        double figure, string english, int inEnglish, string french, int inFrench)
    {
        Fact fact = Fact.Decimal("x", figure);
        Assert.Equal((english, inEnglish), (English(fact), Phrasebook.English.Grammar.Which(fact)));
        Assert.Equal((french, inFrench), (French(fact), Phrasebook.French.Grammar.Which(fact)));
    }

    [Fact]
    public void What_somebody_typed_is_told_whole_and_may_be_empty()
    {
        Assert.Equal(string.Empty, English(Fact.Typed("x", string.Empty)));
        Assert.Equal(new string('a', 100) + " b", English(Fact.Typed("x", new string('a', 100) + "\nb")));
    }

    [Fact]
    public void A_phrase_within_a_phrase_is_said_in_the_same_language()
    {
        SaidPhrase within = new(CommonPhrases.ListEnds, Fact.Words("first", "a"), Fact.Words("rest", "b"));
        Assert.Equal("a et b, c", Phrasebook.French.Say(CommonPhrases.ListGoesOn, Fact.Words("first", within), Fact.Words("rest", "c")));
        Assert.Equal("a and b, c", Phrasebook.English.Say(CommonPhrases.ListGoesOn, Fact.Words("first", within), Fact.Words("rest", "c")));
    }

    [Fact]
    public void Letters_from_right_to_left_are_set_apart_and_cannot_break_out()
    {
        Assert.Equal("\u2068דנה\u2069", English(Fact.Person("x", "דנה")));
        Assert.Equal("\u2068\u202EnnA\u2069", English(Fact.Person("x", "\u202EnnA")));
        Assert.Equal("\u2068Ann\u2069", English(Fact.Person("x", "Ann\u2069")));
        Assert.Equal("\u2068\u2067Ann\u2069\u2069", English(Fact.Person("x", "\u2067Ann")));
        Assert.Equal("de \u2068دانا\u2069", French(Fact.Person("x", "دانا"), "of"));
        Assert.Equal("Ann 李雷 🙂", English(Fact.Person("x", "Ann 李雷 🙂")));
    }

    [Fact]
    public void A_name_is_one_line_and_a_long_one_is_cut_and_said_so()
    {
        Assert.Equal(("Ann Lee", false), NameText.Fit("Ann\r\nLee\t"));
        Assert.Equal((new string('a', 60) + "…", true), NameText.Fit(new string('a', 10_000)));
        Assert.Equal((new string('a', 60), false), NameText.Fit(new string('a', 60)));
        Assert.Equal(("a b c d e f g h…", true), NameText.Fit("a b c d e f g h i"));
        Assert.Equal(
            (string.Concat(Enumerable.Repeat("👩‍👩‍👧", 30)) + "…", true),
            NameText.Fit(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 5_000))));
        Assert.True(NameText.Fit("a" + new string('\u0301', 10_000)).Text.Length <= 241);
        Assert.Equal("\uFFFDx", NameText.Fit("\uD83Dx").Text);
    }

    private static string French(Fact fact, params string[] forms) => Phrasebook.French.Grammar.Tell(fact, forms).Text;

    private static string English(Fact fact, params string[] forms) =>
        Phrasebook.English.Grammar.Tell(fact, forms.Length == 0 ? None : forms).Text;
}
