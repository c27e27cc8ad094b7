using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Reviewing.Tests;

/// <summary>What holds of a review of any text.</summary>
public class ReviewProperties
{
    private static readonly string[] Signs =
        [
            " ",
            "\n",
            "\n\n",
            "\r\n",
            ". ",
            ", ",
            "? ",
            "! ",
            "... ",
            "\u2026",
            " : ",
            "; ",
            "\u00A0",
            "\u202F",
            "'",
            "\u2019",
            "-",
            "\"",
            "\u00AB ",
            " \u00BB",
            "\u201C",
            "\u201D",
            "> ",
            "(",
            ")",
            "\uD83D\uDE0A",
            "\uD83D",
            "\uDE0A",
            "\u200F",
            "\u0301",
            "\0",
            "\uFFFF",
            "\uFDFA"
        ];

    private static readonly Lazy<string[]> Words = new(() =>
    [
        .. LabelledText.Read
            .SelectMany(LabelledText.Of)
            .SelectMany(text => text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .Order(StringComparer.Ordinal),
        "李雷", "Élodie", "d'Ormesson", "O'Neil", "van den Berg", "C.V.", "52 000", "ΣΊΣΥΦΟΣ", "İ", "ǅ",
    ]);

    /// <summary>A text of pieces: whole labelled texts, their words, signs, and any characters at all.</summary>
    private static Arbitrary<string> Texts => Gen.ArrayOf(Gen.OneOf(
        Gen.Elements(Words.Value),
        Gen.Elements(Signs),
        Gen.Constant(" "),
        Gen.Elements(
            LabelledText.Of("dev-en").Select(text => text.Text).Concat(LabelledText.Of("dev-fr").Select(text => text.Text)).ToArray()),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null))).Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Lazy<string[]> Faulty = new(() =>
    [
        .. LabelledText.Read.SelectMany(LabelledText.Of).Select(text => text.Text)
            .Where(text => text.Length < 300 && Review.Of(text).Findings.Count > 0),
    ]);

    private static readonly Lazy<LabelledText[]> Revealing = new(() =>
    [
        .. LabelledText.Read.SelectMany(LabelledText.Of)
            .Where(text => text.Confidence.Count > 0 && Revealed(text, text.Confidence).Length > 0),
    ]);

    /// <summary>The same, with a text in it of which a review finds something.</summary>
    private static Arbitrary<string> FaultyTexts => (
        from before in Texts.Generator
        from faulty in Gen.Elements(Faulty.Value)
        from after in Texts.Generator
        select $"{before}\n\n{faulty}\n\n{after}").ToArbitrary();

    private static ReviewContext Context => new()
    {
        Leave = [new LeaveToCite("Ann Leroy"), new LeaveToCite(" "), new LeaveToCite("Karen", CitingScope.Recommended)],
        Confidence = ["project heron", "\uD83D\uDE0A", "e", " ", "l'usine du Havre va fermer", "\uD83D"],
        Phrasebook = Phrasebook.French,
    };

    [Cases(1_000)]
    public Property Findings_lie_inside_the_text_split_no_character_and_are_sorted() => Prop.ForAll(FaultyTexts, text =>
    {
        IReadOnlyList<Finding> findings = Review.Of(text, Context).Findings;
        Vacuous.If(findings.Count == 0, nameof(Findings_lie_inside_the_text_split_no_character_and_are_sorted));
        Assert.All(findings, finding =>
        {
            Assert.InRange(finding.Start, 0, finding.End - 1);
            Assert.InRange(finding.End, 1, text.Length);
            Assert.False(SplitsCharacter(text, finding.Start) || SplitsCharacter(text, finding.End), finding.ToString());
            Assert.NotEmpty(finding.Why);
            Assert.NotEmpty(finding.Better);
        });
        Assert.Equal(findings.OrderBy(one => one.Start).ThenBy(one => one.End).ThenBy(one => one.Rule), findings);
        Assert.Equal(findings.Count, findings.DistinctBy(one => (one.Rule, one.Start, one.End)).Count());
    });

    [Cases(1_000)]
    public Property The_same_text_has_the_same_findings() =>
        Prop.ForAll(Texts, text => Assert.Equal(Review.Of(text, Context).Findings, Review.Of(new string(text), Context).Findings));

    [Cases(1_000)]
    public Property Case_accents_in_a_confidence_and_spaces_in_it_make_no_difference() => Prop.ForAll(
        Gen.Elements(Revealing.Value).ToArbitrary(),
        Gen.Elements(0, 1, 2, 3).ToArbitrary(),
        (text, way) =>
        {
            string Said(string words) => way switch
            {
                0 => words.ToUpperInvariant(),
                1 =>
                    string.Concat(
                        words
                            .Normalize(NormalizationForm.FormD)
                            .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)),
                2 => words.Replace(" ", " \u00A0 ", StringComparison.Ordinal),
                _ => words.Normalize(NormalizationForm.FormD),
            };
            Assert.Equal(Revealed(text, text.Confidence), Revealed(text, [.. text.Confidence.Select(Said)]));
        });

    [Cases(1_000)]
    public Property Leave_for_the_name_that_is_cited_takes_its_finding_away() => Prop.ForAll(
        Gen
            .Elements(
                "Ann Leroy", "Élodie d'Ormesson", "Siobhan O'Neil", "李雷", "Maria van den Berg", "Jean-Pierre Li", "Dr Weiss", "J. Smith",
                "N'Golo Ba", "ǅemal Ćosić")
            .ToArbitrary(),
        Gen.Elements(
            "{0} suggested that I contact you, since you know the trade. Could we talk for twenty minutes? If not, no problem.",
            "I got your number from {0}. Could we talk for twenty minutes?",
            "On the advice of {0}, I am writing to you about the yard.",
            "{0} m'a conseillé de vous écrire. Auriez-vous vingt minutes ?",
            "Je vous appelle de la part de {0} au sujet du chantier. Pourrions-nous nous parler ?").ToArbitrary(),
        (name, template) =>
        {
            string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, template, name);
            Assert.Contains(Review.Of(text).Findings, finding => finding.Rule == ReviewRule.CitesWithoutLeave);
            foreach (string given in (string[])[name, name.ToUpperInvariant(), name.Normalize(NormalizationForm.FormD)])
            {
                Assert.DoesNotContain(
                    Review.Of(text, new ReviewContext { Leave = [new LeaveToCite(given)] }).Findings,
                    finding => finding.Rule == ReviewRule.CitesWithoutLeave);
            }
        });

    [Cases(1_000)]
    public Property More_leave_never_adds_a_finding_and_more_confidence_never_takes_one() => Prop.ForAll(FaultyTexts, text =>
    {
        static (ReviewRule, int, int)[] Places(ReviewContext context, string text) =>
            [.. Review.Of(text, context).Findings.Select(one => (one.Rule, one.Start, one.End))];
        (ReviewRule, int, int)[] plain = Places(ReviewContext.Empty, text);
        Vacuous.If(plain.Length == 0, nameof(More_leave_never_adds_a_finding_and_more_confidence_never_takes_one));
        Assert.Empty(
            Places(new ReviewContext { Leave = [new LeaveToCite("Ann Leroy"), new LeaveToCite("Karen Smith")] }, text).Except(plain));
        Assert.Empty(plain.Except(Places(new ReviewContext { Confidence = ["project heron", "e"] }, text)));
    });

    [Fact]
    public void Two_names_of_one_sentence_are_two_findings_and_leave_for_one_leaves_the_other()
    {
        const string Text =
            "Karen Smith suggested that I contact you, and Peter Doyle told me that the yard closes. Could we talk for ten minutes?";
        static string[] Cited(ReviewContext context) =>
            [.. Review.Of(Text, context).Findings
                .Where(finding => finding.Rule == ReviewRule.CitesWithoutLeave).Select(finding => Text[finding.Start..finding.End])];
        string[] both = Cited(ReviewContext.Empty);
        Assert.Equal(2, both.Length);
        Assert.Equal(both[1..], Cited(new ReviewContext { Leave = [new LeaveToCite("Karen Smith")] }));
        Assert.Equal(both[..1], Cited(new ReviewContext { Leave = [new LeaveToCite("Peter Doyle")] }));
    }

    private static Finding[] Revealed(LabelledText text, IReadOnlyList<string> confidence)
    {
        Phrasebook phrasebook = text.Id.Contains("-fr", StringComparison.Ordinal) ? Phrasebook.French : Phrasebook.English;
        ReviewContext context = new() { Confidence = confidence, Phrasebook = phrasebook };
        return [.. Review.Of(text.Text, context).Findings.Where(one => one.Rule == ReviewRule.RevealsConfidence)];
    }

    private static bool SplitsCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
