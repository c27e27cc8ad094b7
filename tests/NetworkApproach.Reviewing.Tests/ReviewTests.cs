
namespace NetworkApproach.Reviewing.Tests;

public class ReviewTests
{
    [Theory]
    [InlineData(
        "Hello Anne, you gave me Bob Marchand's name. We have agreed to talk, but we have not done so yet. I will keep you posted.")]
    [InlineData("Hello Anne, you said that I could contact Bob Marchand. I have not done so yet.")]
    [InlineData("Bonjour Anne, vous m'aviez donné le nom de Bob Marchand, et je voulais vous raconter la suite : nous nous sommes parlé.")]
    [InlineData("Bonjour Anne, nous nous sommes parlé mardi. Je continue de me renseigner, et je vous tiendrai au courant.")]
    [InlineData("Bonjour Anne, nous nous sommes parlé, et je serais heureuse de vous raconter la suite.")]
    [InlineData("Bonjour Anne, vous vouliez savoir si nous nous sommes parlé ? Oui, hier, et je vous en remercie.")]
    public void News_of_a_talk_is_neither_a_request_nor_a_reproach(string text) => Assert.Empty(Review.Of(text).Findings);

    [Theory]
    [InlineData("I wondered whether your company is hiring.", "whether your company is hiring")]
    [InlineData("I was wondering if they are still recruiting.", "if they are still recruiting")]
    public void To_wonder_about_a_job_is_to_ask_for_one(string text, string where)
    {
        Finding found = Review.Of(text).Findings.First(finding => finding.Rule == ReviewRule.AsksForJob);
        Assert.Contains(where, text[found.Start..found.End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Would you be open to referring me?")]
    [InlineData("I would be grateful if you considered giving me a referral.")]
    [InlineData("Would you mind being my referral for this role?")]
    [InlineData("Could you get my application in front of someone on the team?")]
    [InlineData("I'd welcome any pointers on how to stand out.")]
    [InlineData("Would you put in a good word for me?")]
    [InlineData("I am writing to express my interest in the Senior Project Manager position.")]
    [InlineData("Could you vouch for me with the hiring manager?")]
    [InlineData("Peux-tu parler de moi à ta responsable ?")]
    [InlineData("Seriez-vous prêt à me coopter ?")]
    [InlineData("Pourriez-vous appuyer ma candidature ?")]
    public void A_referral_by_any_of_its_names_is_asked_for(string text) =>
        Assert.Contains(Review.Of(text).Findings, finding => finding.Rule == ReviewRule.AsksForJob);

    [Theory]
    [InlineData("Thank you for referring me to Karen Smith, who explained how referrals work.")]
    [InlineData("I am not asking you to refer me.")]
    [InlineData("Je ne vous demande pas de me coopter.")]
    public void A_referral_that_is_not_asked_for_is_no_request_for_a_job(string text) =>
        Assert.DoesNotContain(Review.Of(text).Findings, finding => finding.Rule == ReviewRule.AsksForJob);

    [Fact]
    public void A_threat_is_no_way_out() => Assert.Contains(
        Review.Of("Peux-tu me rappeler aujourd'hui ? Je te relance demain sinon.").Findings,
        finding => finding.Rule == ReviewRule.NoWayOut);

    [Theory]
    [InlineData("Bonjour Claire, je travaille avec Hexalog depuis deux ans. Pourrais-je vous parler vingt minutes ? Sinon, aucun souci.")]
    [InlineData("Bonjour Claire, j'ai travaillé avec Hexalog. Auriez-vous vingt minutes ? Sinon, aucun souci.")]
    [InlineData("Hello Claire, I have worked with Hexalog for two years. Could we talk for ten minutes? If not, no problem.")]
    [InlineData("Hello Claire, I work at Hexalog, and Hexalog told me that the yard closes. Could we talk? If not, no problem.")]
    public void A_company_is_nobody_who_is_cited(string text) =>
        Assert.DoesNotContain(Review.Of(text).Findings, finding => finding.Rule == ReviewRule.CitesWithoutLeave);

    [Theory]
    [InlineData("Ann told me that the Lyon plant closes in May.", "the Lyon plant will close", true)]
    [InlineData("I hear that they shut the Lyon plant.", "the Lyon plant will close", true)]
    [InlineData("I once visited the Lyon plant.", "the Lyon plant will close", false)]
    [InlineData("Comme Claire va bientôt s'en aller, j'imagine que vous cherchez quelqu'un.", "Claire quitte le service", true)]
    [InlineData("Claire m'a fait visiter le service.", "Claire quitte le service", false)]
    public void A_confidence_is_found_in_a_plain_rewording(string text, string confidence, bool isFound) => Assert.Equal(
        isFound,
        Review.Of(text, new ReviewContext { Confidence = [confidence] }).Findings.Any(one => one.Rule == ReviewRule.RevealsConfidence));

    [Fact]
    public void Findings_have_a_label_in_the_language_asked_for()
    {
        const string Text = "I can send you my CV.";
        Assert.Equal("offers-cv", Review.Of(Text).Findings[0].Label);
        Assert.Equal("propose un CV", Review.Of(Text, new ReviewContext { Phrasebook = Phrasebook.French }).Findings[0].Label);
    }

    private const string Asked = "Dear Ms Cole, you run the dry docks. Could we talk for twenty minutes? If not, no problem.";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\uD83D\uDE0A\uD83D\uDE0A!")]
    [InlineData("\uD83D")]
    [InlineData("...?!")]
    public void A_text_without_words_has_no_finding_and_no_language(string text)
    {
        Review review = Review.Of(text);
        Assert.True(review.IsOk);
        Assert.Null(review.Language);
        Assert.Equal(0, review.Words);
    }

    [Theory]
    [InlineData(Asked, "en")]
    [InlineData("Auriez-vous vingt minutes à me consacrer ?", "fr")]
    [InlineData("Guten Morgen, hätten Sie zwanzig Minuten Zeit?", "de")]
    [InlineData("您好,您有二十分钟吗?", null)]
    public void The_language_is_told_by_common_words(string text, string? language) =>
        Assert.Equal(language, Review.Of(text).Language?.Name);

    [Theory]
    [InlineData("Guten Morgen, hätten Sie zwanzig Minuten Zeit?", "de")]
    [InlineData("Sehr geehrte Frau Weber, anbei sende ich Ihnen meinen Lebenslauf. Mit freundlichen Grüßen", "de")]
    [InlineData("Hola Ana, ¿tienes un momento para hablar esta semana?", "es")]
    [InlineData("Estimada señora Ruiz: le adjunto mi currículum y le agradecería cualquier oportunidad en su empresa.", "es")]
    [InlineData("Buongiorno dottoressa, avrebbe venti minuti per parlare del suo lavoro? In allegato il mio CV.", "it")]
    [InlineData("Ciao Marco, posso chiamarti domani?", "it")]
    [InlineData("Beste Ann, zou ik je twintig minuten mogen spreken over je werk? Mijn cv zit in de bijlage.", "nl")]
    [InlineData("Olá Ana, você teria vinte minutos para conversar sobre o seu trabalho? Envio em anexo o meu currículo.", "pt")]
    [InlineData("Hej Anna, har du tid för ett samtal nästa vecka? Jag bifogar mitt CV.", "sv")]
    [InlineData("Dzień dobry, czy mogę prosić o krótką rozmowę? Szukam pracy w tej firmie.", "pl")]
    [InlineData("您好,您有二十分钟吗?", null)]
    [InlineData("Здравствуйте, не могли бы вы уделить мне двадцать минут?", null)]
    public void A_language_that_is_not_understood_is_said_and_not_judged(string text, string? language)
    {
        Review review = Review.Of(text);
        Assert.False(review.IsUnderstood);
        Assert.False(review.IsOk);
        Assert.Empty(review.Findings);
        Assert.Equal(language, review.Language?.Name);
    }

    [Theory]
    [InlineData("Bonjour Anna, notre Head of Talent Acquisition et le Chief Product Officer du hub EMEA m'ont parlé de vous.", "fr")]
    [InlineData("Bonjour, j'ai travaillé avec Señor Ruiz de la Casa de los Libros et avec Herr von der Tann. Bien à vous", "fr")]
    [InlineData("Hi Ann, I met Juan de la Cruz at the Banco de España and Frau von der Leyen in Wien. See you!", "en")]
    [InlineData("Hello from Den Haag, I was over at the El Paso office in the summer.", "en")]
    [InlineData("Merci !", "fr")]
    [InlineData("Salut, t'es dispo ?", "fr")]
    [InlineData("Hi, u free?", "en")]
    public void A_text_with_foreign_words_in_it_is_understood(string text, string language)
    {
        Review review = Review.Of(text);
        Assert.True(review.IsUnderstood);
        Assert.Equal(language, review.Language?.Name);
    }

    [Fact]
    public void Every_labelled_text_is_understood() =>
        Assert.All(LabelledText.Files.SelectMany(LabelledText.Of), text => Assert.True(Review.Of(text.Text).IsUnderstood, text.Id));

    [Fact]
    public void A_text_in_neither_language_is_still_measured_and_searched_for_confidences()
    {
        Review review = Review.Of(
            "Guten Tag, das Werk Havel schließt. " + string.Join(' ', Enumerable.Repeat("Werk", 120)),
            new ReviewContext { Confidence = ["WERK HAVEL"] });
        Assert.Equal([ReviewRule.RevealsConfidence, ReviewRule.TooLong], review.Findings.Select(finding => finding.Rule).Order());
    }

    [Fact]
    public void Findings_speak_the_language_asked_for_whatever_the_language_of_the_text()
    {
        const string Text = "I can send you my CV.";
        Assert.Contains(
            "CV", Review.Of(Text, new ReviewContext { Phrasebook = Phrasebook.French }).Findings[0].Why, StringComparison.Ordinal);
        Assert.StartsWith(
            "Ce passage", Review.Of(Text, new ReviewContext { Phrasebook = Phrasebook.French }).Findings[0].Why, StringComparison.Ordinal);
        Assert.StartsWith("This", Review.Of(Text).Findings[0].Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Je te joins mon CV.", "de ta part")]
    [InlineData("Je vous joins mon CV.", "de votre part")]
    public void A_better_way_says_tu_to_whom_the_text_says_tu(string text, string says) =>
        Assert.Contains(
            says, Review.Of(text, new ReviewContext { Phrasebook = Phrasebook.French }).Findings[0].Better, StringComparison.Ordinal);

    [Fact]
    public void A_hundred_and_twenty_words_are_not_too_long_and_one_more_is()
    {
        string most = string.Join(' ', Enumerable.Repeat("word", Review.MostWords));
        Assert.True(Review.Of(most).IsOk);
        Finding finding = Assert.Single(Review.Of(most + " : « word »").Findings);
        Assert.Equal((ReviewRule.TooLong, 0), (finding.Rule, finding.Start));
        Assert.Contains("121", finding.Why, StringComparison.Ordinal);
        Assert.Equal("this-is isn't c'est 3.5 -".Split(' ').Length - 1, Review.Of("this-is isn't c'est 3.5 -").Words);
    }

    [Theory]
    [InlineData("I am not asking for a job.")]
    [InlineData("Je ne vous demande pas un poste.")]
    [InlineData("Rather than send you my CV, I would like to thank you.")]
    [InlineData("Plutôt que de vous envoyer mon CV, je préfère vous remercier.")]
    [InlineData("He said \"could you send me my CV\" and laughed.")]
    [InlineData("> I can send you my CV.\n> Do you have a job for me?\nThank you, Ann.")]
    [InlineData("Thank you for offering to pass on my CV.")]
    public void What_is_denied_quoted_or_somebody_elses_is_not_the_writers(string text) => Assert.Empty(Review.Of(text).Findings);

    [Theory]
    [InlineData("Vous n'auriez pas un poste pour moi ?")]
    [InlineData("Wouldn't you have a job for me?")]
    [InlineData("Tu n'aurais pas un boulot pour moi ?")]
    public void A_polite_negative_question_still_asks(string text) =>
        Assert.Contains(Review.Of(text).Findings, finding => finding.Rule == ReviewRule.AsksForJob);

    [Theory]
    [InlineData("Ann", "Ann Leroy", true)]
    [InlineData("ann leroy", "Ann Leroy", true)]
    [InlineData("A. Leroy", "Ann Leroy", true)]
    [InlineData("Mme Leroy", "Anne Leroy", true)]
    [InlineData("Ann Leroy", "Ann", true)]
    [InlineData("Ann Dupont", "Ann Leroy", false)]
    [InlineData("Ann Leroy", "Leroy", false)]
    [InlineData("Ann Leroy", " ", false)]
    public void A_name_is_covered_by_leave_for_that_person(string cited, string leave, bool isCovered)
    {
        Review review = Review.Of(
            $"On the advice of {cited}, I am writing to you.", new ReviewContext { Leave = [new LeaveToCite(leave)] });
        Assert.Equal(isCovered, review.IsOk);
    }

    [Fact]
    public void A_first_name_that_two_people_in_the_text_have_is_nobodys_leave()
    {
        ReviewContext context = new() { Leave = [new LeaveToCite("Ann Leroy")] };
        Assert.True(Review.Of("On the advice of Ann, I am writing to you.", context).IsOk);
        Assert.False(Review.Of("I met Ann Dupont. On the advice of Ann, I am writing to you.", context).IsOk);
    }

    [Fact]
    public void To_be_cited_is_not_to_recommend()
    {
        const string Text = "Ann Leroy warmly recommends me to you.";
        Assert.Contains(
            "recommend", Assert.Single(Review.Of(Text, new ReviewContext { Leave = [new LeaveToCite("Ann Leroy")] }).Findings).Why,
            StringComparison.Ordinal);
        Assert.True(Review.Of(Text, new ReviewContext { Leave = [new LeaveToCite("Ann Leroy", CitingScope.Recommended)] }).IsOk);
    }

    [Fact]
    public void A_text_past_the_limit_is_refused_and_one_at_it_is_read_in_linear_time()
    {
        Assert.Throws<ArgumentException>(() => Review.Of(new string('a', Review.MostCharacters + 1)));
        Assert.Throws<ArgumentNullException>(() => Review.Of(null!));
        foreach (string piece in (string[])["Could you send me a job, please? ", "a", "pourriez-vous ", "\"", "'", "Ann ", "52,000",
            "\uD83D\uDE0A", "not ", "> \n", "To: x\n", "To:\n\n", "--\n",
            "-- Original Message\n", "Ann 1\n"])
        {
            double growth = Effort.Growth(() => Read(piece, Review.MostCharacters / 10), () => Read(piece, Review.MostCharacters));
            Assert.True(growth < 40, $"{piece}: {growth}");
        }

        static void Read(string piece, int characters) => Review.Of(
            string.Concat(Enumerable.Repeat(piece, characters / piece.Length)),
            new ReviewContext { Confidence = ["project heron"], Leave = [new LeaveToCite("Ann Leroy")] });
    }
}
