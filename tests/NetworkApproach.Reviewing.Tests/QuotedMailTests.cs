using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Reviewing.Tests;

/// <summary>What the writer of a mail did not write: quoted and forwarded mail, and the signature.</summary>
public class QuotedMailTests
{
    private const string Own = "Thank you, Ann, that helps me a lot.";
    private const string Theirs = "Could you send me your CV? Could you also tell me by tomorrow who hires at Calloway? "
        + "Karen Smith suggested that I ask you.";

    private static readonly string[] Shapes =
    [
        "-----Original Message-----",
        "-----Original Message-----\nFrom: Ann Leroy <ann@example.org>\nSent: Monday, 2 November 2026 10:00\nTo: me\nSubject: Re: a talk",
        "-----Message d'origine-----\nDe : Ann Leroy <ann@example.org>\nEnvoyé : lundi 2 novembre 2026 10:00\nÀ : moi\nObjet : RE: un mot",
        "-------- Message original --------",
        "-----Ursprüngliche Nachricht-----\nVon: Ann Leroy\nGesendet: Montag, 2. November 2026\nAn: mich\nBetreff: AW: Gespräch",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
        "-----Mensagem original-----",
        "---------- Forwarded message ---------\nFrom: Ann Leroy <ann@example.org>\nDate: Mon, 2 Nov 2026 at 10:00\n"
            + "Subject: A talk\nTo: <me@example.org>",
        "---------- Forwarded message ----------",
        "---------- Message transféré ---------\nDe : Ann Leroy <ann@example.org>\nDate : lun. 2 nov. 2026 à 10:00",
        "Begin forwarded message:\n\nFrom: Ann Leroy <ann@example.org>\nSubject: A talk\nDate: 2 November 2026 at 10:00:00 CET\n"
            + "To: me@example.org",
        "Début du message réexpédié :\n\nDe : Ann Leroy <ann@example.org>\nObjet : Un mot\nDate : 2 novembre 2026 à 10:00",
        "Anfang der weitergeleiteten Nachricht:\n\nVon: Ann Leroy <ann@example.org>",
        "From: Ann Leroy <ann@example.org>\nSent: Monday, 2 November 2026 10:00\nTo: me@example.org\nSubject: RE: a talk",
        "From: Ann Leroy <ann@example.org>\r\nSent: Monday, 2 November 2026 10:00\r\nTo: me@example.org\r\n"
            + "Cc: somebody@example.org;\r\n somebody.else@example.org\r\nSubject: RE: a talk",
        "*From:* Ann Leroy <ann@example.org>\n*Sent:* Monday, 2 November 2026 10:00\n*To:* me@example.org\n*Subject:* RE: a talk",
        "Subject: RE: a talk\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nFrom: Ann Leroy <ann@example.org>\nTo: me@example.org",
        "From: Ann Leroy\n\nSent: Monday\n\nTo: me\n\nSubject: RE: a talk",
        "________________________________\nFrom: Ann Leroy <ann@example.org>\nSent: Monday, 2 November 2026 10:00\nTo: me\n"
            + "Subject: RE: a talk",
        "________________________________\nDe : Ann Leroy\nEnvoyé : lundi 2 novembre 2026 10:00\nÀ : moi\nObjet : RE : un mot",
        "Von: Ann Leroy\nGesendet: Montag, 2. November 2026 10:00\nAn: mich\nBetreff: AW: Gespräch",
        "De: Ann Leroy\nEnviado el: lunes, 2 de noviembre de 2026 10:00\nPara: yo\nAsunto: RE: charla",
        "Da: Ann Leroy\nInviato: lunedì 2 novembre 2026 10:00\nA: me\nOggetto: R: colloquio",
        "Van: Ann Leroy\nVerzonden: maandag 2 november 2026 10:00\nAan: mij\nOnderwerp: RE: gesprek",
        "De: Ann Leroy\nEnviada em: segunda-feira, 2 de novembro de 2026 10:00\nPara: mim\nAssunto: RES: conversa",
        "On Mon, 2 Nov 2026 at 10:00, Ann Leroy <ann@example.org> wrote:",
        "On Monday, November 2, 2026 at 10:00 AM Ann Leroy <ann.leroy.with.a.long.address@example.org>\nwrote:",
        "On Mon, Nov 2, 2026, 10:00\nAnn Leroy\n<ann@example.org>\nwrote:",
        "Le lun. 2 nov. 2026 à 10:00, Ann Leroy <ann@example.org> a écrit :",
        "Le 02/11/2026 à 10:00, Ann Leroy a écrit\u00A0:",
        "Am 02.11.2026 um 10:00 schrieb Ann Leroy <ann@example.org>:",
        "El lun, 2 nov 2026 a las 10:00, Ann Leroy (<ann@example.org>) escribió:",
        "Il giorno lun 2 nov 2026 alle ore 10:00 Ann Leroy <ann@example.org> ha scritto:",
        "Op ma 2 nov 2026 om 10:00 schreef Ann Leroy <ann@example.org>:",
        "Em seg., 2 de nov. de 2026 às 10:00, Ann Leroy <ann@example.org> escreveu:",
        "Den mån 2 nov. 2026 kl 10:00 skrev Ann Leroy <ann@example.org>:",
        "2026-11-02 10:00 GMT+01:00 Ann Leroy <ann@example.org>:",
        "Ann Leroy wrote:",
        "Sent from my telephone\n\nOn 2 Nov 2026, at 10:00, Ann Leroy <ann@example.org> wrote:",
    ];

    public static TheoryData<string> Headers => [.. Shapes];

    [Theory]
    [MemberData(nameof(Headers))]
    public void Mail_below_a_header_of_any_usual_program_is_not_the_writers(string header)
    {
        foreach (string newLine in (string[])["\n", "\r\n"])
        {
            string text = $"{Own}\n\n{header}\n\n{Theirs}\n\nThird paragraph, and my CV is attached.\n".ReplaceLineEndings(newLine);
            Review review = Review.Of(text);
            Assert.Empty(review.Findings);
            Assert.Equal(Review.Of(Own).Words, review.Words);
        }
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void What_stands_above_the_header_is_still_reviewed_where_it_stands(string header)
    {
        const string Asked = "Hello Ann,\n\nPlease send my CV to the director.\n\n";
        string text = $"{Asked}{header}\n\nYou are welcome.";
        (ReviewRule, int, int)[] found = [.. Review.Of(text).Findings.Select(one => (one.Rule, one.Start, one.End))];
        Assert.NotEmpty(found);
        Assert.Equal([.. Review.Of(Asked).Findings.Select(one => (one.Rule, one.Start, one.End))], found);
    }

    [Theory]
    [InlineData("On Mon, 2 Nov 2026 at 10:00, Ann Leroy <ann@example.org> wrote:")]
    [InlineData("Le lun. 2 nov. 2026 à 10:00, Ann Leroy <ann@example.org> a écrit :")]
    [InlineData("From: Ann Leroy\nSent: Monday\nTo: me\nSubject: RE: a talk")]
    [InlineData("-----Original Message-----\nFrom: Ann Leroy\nSent: Monday\nTo: me\nSubject: RE: a talk")]
    public void An_answer_between_or_below_marked_lines_is_the_writers(string header)
    {
        string text = $"{header}\n\n> Could you send me your CV?\n\nI can send you my CV.\n\n> Who hires there?\n> And by when?\n"
            + "\nCould you recommend me?\n";
        Review review = Review.Of(text);
        Assert.Contains(
            review.Findings,
            one => one.Rule == ReviewRule.OffersCv && text[one.Start..one.End].Contains("my CV", StringComparison.Ordinal));
        Assert.Contains(
            review.Findings, one => one.Rule == ReviewRule.AsksForJob && one.Start > text.IndexOf("by when", StringComparison.Ordinal));
        Assert.DoesNotContain(review.Findings, one => text[one.Start..one.End].Contains("your CV", StringComparison.Ordinal)
            && one.Rule == ReviewRule.OffersCv);
        Assert.Equal(10, review.Words);
    }

    [Theory]
    [InlineData("From: me@example.org\nTo: ann@example.org\nSubject: A question\nDate: Monday\n\nPlease send my CV to the director.")]
    [InlineData("On 12 November you wrote:\n\nthat the yard closes. Please send my CV to the director.")]
    [InlineData("Le 12 novembre, vous m'avez écrit :\n\nbonjour. Pouvez-vous transmettre mon CV à la directrice ?")]
    [InlineData("Two things I noted:\n--- the yard\n--- the docks\nPlease send my CV to the director.")]
    [InlineData("To: everybody\n\nPlease send my CV to the director.")]
    [InlineData("From Ann I heard that you run the docks.\nTo be short: please send my CV to the director.")]
    public void What_only_looks_like_a_header_quotes_nothing(string text) =>
        Assert.Contains(Review.Of(text).Findings, one => one.Rule == ReviewRule.OffersCv);

    [Fact]
    public void A_signature_is_neither_counted_nor_a_request()
    {
        const string Signature = "-- \nCamille Besson\nCould you be our next client? Call me today, my CV is at example.org\n";
        Review review = Review.Of($"{Own}\n\n{Signature}");
        Assert.Empty(review.Findings);
        Assert.Equal(Review.Of(Own).Words, review.Words);
    }

    [Fact]
    public void Two_hyphens_above_a_long_text_begin_no_signature()
    {
        string text = $"{Own}\n--\nI can send you my CV.\n{string.Concat(Enumerable.Repeat("One more line.\n", 20))}";
        Assert.Contains(Review.Of(text).Findings, one => one.Rule == ReviewRule.OffersCv);
    }

    [Fact]
    public void A_confidence_goes_out_with_the_mail_that_is_quoted()
    {
        string text = $"{Own}\n\nBegin forwarded message:\n\nThe Lyon plant will close.";
        ReviewContext context = new() { Confidence = ["the Lyon plant will close"] };
        Finding found = Assert.Single(Review.Of(text, context).Findings);
        Assert.Equal("The Lyon plant will close", text[found.Start..found.End]);
    }

    [Cases(500)]
    public Property Whatever_is_quoted_adds_nothing_to_what_is_found_above_it() => Prop.ForAll(
        Gen.Elements(LabelledText.Of("dev-en").Select(text => text.Text).ToArray()).ToArbitrary(),
        Gen.Elements(LabelledText.Of("dev-fr").Select(text => text.Text).ToArray()).ToArbitrary(),
        Gen.Elements(Shapes).ToArbitrary(),
        (own, other, header) => Assert.Equal(
            Review.Of(own).Findings.Select(one => (one.Rule, one.Start, one.End)),
            Review.Of($"{own}\n\n{header}\n{other}").Findings.Select(one => (one.Rule, one.Start, one.End))));
}
