using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>The demo in French: « tu » between friends, « vous » otherwise.</summary>
internal sealed class DemoInFrench : DemoWords
{
    private static readonly CultureInfo Culture = Language.French.Culture;

    internal override string Intro =>
        "Vous cherchez un poste de chef de projet. Trois amis, quelques-unes de leurs connaissances, et une entreprise qui vous tente. "
        + "Vous faites tout par vous-même, vous demandez quelques minutes à chacun, et vous ne vous recommandez jamais de quelqu'un sans son accord.";

    internal override string FirstEnding => "PREMIÈRE FIN : LE FACE-À-FACE";

    internal override string SecondEnding => "DEUXIÈME FIN : UN BON NON";

    internal override string Closing => "Tout ce qui dit où en est la démarche vient de la bibliothèque : elle a décidé, refusé, calculé les chemins, le bilan et ce qui restait dû à chacun.";

    internal override string Role => "chef de projet";

    internal override IReadOnlyList<string> Beliefs =>
        ["L'entreprise grandit vite.", "Les chefs de projet y ont les mains libres.", "On n'y embauche que des gens qui ont dix ans de métier."];

    internal override string PathsIntro => "Qui peut vous mener jusqu'à quelqu'un de la maison ? Les chaînes les plus probables (ces chances sont des estimations) :";

    internal override string WhyReminder => "Pourquoi : sept jours ouvrés de silence valent une relance, une seule.";

    internal override string WhyRedirect => "Pourquoi : un CV transmis, c'est attendre sans savoir, et sans personne à rappeler.";

    internal override string ConfirmsInterest => "De retour chez vous, vous comparez ce que vous avez entendu à ce que vous pensiez. Décidément, l'entreprise vous intéresse.";

    internal override string WhyConfirmed => "Pourquoi : un entretien vous en a appris quelque chose. C'est maintenant, et pas avant, que vous pouvez demander des noms dans la maison.";

    internal override string LosesInterest => "Le soir même, c'est tout réfléchi : ce n'est pas pour vous.";

    internal override string WhyLost => "Pourquoi : ce qui vous attirait, c'était d'avoir les mains libres, et quelqu'un qui y travaille vous dit le contraire.";

    internal override string ClosesFaceToFace => "Vous clôturez la démarche : vous avez rencontré la personne qui peut vous embaucher. La suite se joue entre vous deux.";

    internal override string ClosesWithGoodNo => "Vous clôturez la démarche sur un bon non : mieux vaut le savoir maintenant qu'au bout de trois mois.";

    internal override string FootprintIntro => "Ce que vous avez demandé à chacun, en tout :";

    internal override string Title(int seed) => string.Create(CultureInfo.InvariantCulture, $"L'APPROCHE RÉSEAU, JOUÉE DE BOUT EN BOUT (graine {seed})");

    internal override string Saved(string file) => $"Les événements de la première fin sont dans {file} ; pour les contrôler : network-approach audit --events {file}";

    internal override string Day(DateOnly day) => Capital(day.ToString("dddd d MMMM yyyy", Culture));

    internal override string Refused(Refusal refusal) => "Refusé : " + refusal.In(Culture);

    internal override string Opens(Target target) => $"Vous ouvrez une démarche vers {target}, pour un poste de {target.Role}.";

    internal override string HowKnown(ContactId friend) => friend.Value switch
    {
        "ann" => "vous avez partagé un bureau pendant six ans",
        "paul" => "vous habitez le même immeuble depuis des années",
        _ => "vous chantez dans la même chorale",
    };

    internal override string StatesFriend(Contact friend) => $"Vous connaissez {friend} : {HowKnown(friend.Id)}.";

    internal override string Believes(string belief) => $"Ce que vous en pensez pour l'instant : « {belief} »";

    internal override string Path(WarmPath path) => $"vous > {Names(path.People.Skip(1))} : {Percent(path.Chance)}, {path.Minutes} minutes";

    internal override string Plans(ApproachPlan plan) =>
        $"Le planificateur pèse toutes les voies à la fois : {Percent(plan.ChanceWithNames)} de chances de parler avec quelqu'un de la maison, noms imprévus compris, "
        + $"pour environ {plan.Minutes.Value.ToString("0", CultureInfo.InvariantCulture)} minutes du temps des autres. La démo suit son premier conseil, et le consulte de nouveau après chaque réponse.";

    internal override string IfNo(Contact person, ApproachPlan plan) =>
        $"Si {person} disait non, il regarderait des voies qu'il laisse de côté pour l'instant, et il en resterait {Percent(plan.ChanceWithNames)}.";

    internal override string Why(PlannedMove move)
    {
        string why = move.Why(Culture);
        return "Pourquoi : " + (why.StartsWith("Vous ", StringComparison.Ordinal) ? "v" + why[1..] : why);
    }

    internal override string Contacts(Contact person, Contact? citing, bool isFirst) => (citing, isFirst) switch
    {
        (null, true) => $"Vous écrivez à {person} : « Tu aurais vingt minutes pour moi ? Je m'intéresse à {DemoCast.Company}. Si ce n'est pas le moment, aucun souci. »",
        (null, _) => $"Vous demandez vingt minutes à {person}, dans les mêmes termes.",
        (_, true) => $"Vous écrivez à {person} : « Je vous écris de la part de {citing}. Auriez-vous vingt minutes à m'accorder ? Je cherche des conseils, pas un poste, et je comprendrais très bien que vous n'ayez pas le temps. »",
        _ => $"Vous écrivez à {person} de la part {De(First(citing))} : là encore des conseils, vingt minutes, pas une de plus.",
    };

    internal override string AgreesToTalk(Contact person) => $"{First(person)} accepte.";

    internal override string DeclinesToTalk(Contact person) => $"{First(person)} n'a pas le temps et vous le dit. Vous en restez là.";

    internal override string IsTemptedToPress(Contact person) => $"Pas de nouvelles {De(First(person))}. Vous avez déjà la main sur le téléphone.";

    internal override string Reminds(Contact person) => $"Toujours rien {De(First(person))}. Vous appelez une fois et laissez un court message.";

    internal override string StaysSilent(Contact person, Contact relay) =>
        $"{First(person)} ne rappelle pas. La recommandation {De(First(relay))} a eu sa chance ; vous cherchez une autre voie.";

    internal override string Talks(Contact person, int minutes, int offered) => offered == 0
        ? $"Vous parlez {minutes} minutes avec {person}, et c'est vous qui regardez l'heure."
        : $"Vous parlez {minutes} minutes avec {person} : au bout de {minutes - offered}, vous vous levez, et l'on vous retient encore {offered} minutes.";

    internal override string Fact(string key) => key switch
    {
        "karim-business" => "Les ventes ont chuté avec la fin des aides. Ce sont les contrats d'entretien qui les font tourner.",
        "karim-needs" => "Sur le chantier, je ne sais jamais à qui parler. Il leur manque quelqu'un qui suive une affaire jusqu'au bout.",
        "lena-business" => "Quand j'en suis partie, on installait déjà des bureaux dans le couloir.",
        "lena-culture" => "Si j'ai quitté la boîte, c'est à cause des trajets, pas à cause des gens.",
        "marc-business" => "Leurs commandes ont doublé en deux ans.",
        "marc-needs" => "Il leur manque des gens qui sachent parler à l'atelier aussi bien qu'au client.",
        "bob-work" => "Quand il manque une pièce, le chef de projet la commande. Il n'attend pas trois signatures.",
        "ines-work" => "Chacun a son budget, et personne ne regarde par-dessus son épaule.",
        "tom-needs" => "La dernière qu'ils ont prise avait trois ans de métier. Elle écoute, c'est ça qui compte.",
        "decides" => "C'est Helen Drew qui dirige les projets, et elle choisit son équipe elle-même.",
        "helen-needs" => "Deux chantiers démarrent en mars. Je préfère la curiosité aux cheveux blancs.",
        "helen-work" => "Je veux que l'on décide sur le chantier, pas dans mon bureau.",
        "other-work" => "Depuis l'été dernier, tout se décide au siège. Les chefs de projet remplissent des tableaux.",
        _ => "Et trois semaines sur quatre, on est sur les routes.",
    };

    internal override string Learns(string text, DemoFact fact) => $"« {text} »" + (fact.InConfidence, fact.Belief, fact.Bearing) switch
    {
        (true, _, _) => " (entre vous)",
        (_, not null, Bearing.Confirms) => " (vous le pensiez)",
        (_, not null, Bearing.Contradicts) => " (vous pensiez le contraire)",
        _ => " (vous l'ignoriez)",
    };

    internal override string IsTemptedInside(Contact of) => $"Le temps presse : vous voudriez que {First(of)} vous donne tout de suite un nom dans l'entreprise.";

    internal override string AsksNames(Contact of, Purpose purpose) => purpose == Purpose.Inside
        ? $"Vous demandez à {First(of)} : « À qui devrais-je parler dans la maison, quel que soit son poste ? »"
        : $"Vous demandez à {First(of)} : « Tu connais quelqu'un qui connaît bien {DemoCast.Company} ? »";

    internal override string NamesNobody(Contact of) => $"{First(of)} ne voit personne.";

    internal override string AsksKnows(Contact of, Contact about) => DemoCast.IsFriend(of.Id)
        ? $"Vous demandez à {First(of)} : « Tu connaîtrais {about}, par hasard ? »"
        : $"Vous demandez à {First(of)} : « Connaîtriez-vous {about}, par hasard ? »";

    internal override string KnowsThem(Contact of) => $"« Mais oui », dit {First(of)}. « Je n'y avais pas pensé. »";

    internal override string KnowsThemNot(Contact of) => $"« Seulement de nom », dit {First(of)}.";

    internal override string WhyNamed(ContactId who) => who.Value switch
    {
        "karim" => "installe leurs pompes à chaleur",
        "lena" => "y travaillait encore il y a deux ans",
        "marc" => "les fournit depuis des années",
        "bob" => "tient le magasin",
        "ines" => "suit les comptes des projets",
        "tom" => "essaie tous les nouveaux modèles",
        _ => "dirige les projets",
    };

    internal override string Names(Contact relay, Contact named) => $"{First(relay)} vous donne un nom : {named}, qui {WhyNamed(named.Id)}.";

    internal override string IsTemptedWithoutLeave(Contact relay, Contact prospect) =>
        $"Enfin un nom ! Vous alliez écrire à {First(prospect)} de la part {De(First(relay))}, comme si c'était convenu.";

    internal override string AsksLeave(Contact of, Contact prospect) => DemoCast.IsFriend(of.Id)
        ? $"Vous demandez à {First(of)} : « Je peux contacter {First(prospect)} de ta part ? »"
        : $"Vous demandez à {First(of)} : « Puis-je contacter {First(prospect)} de votre part ? »";

    internal override string GrantsLeave(Contact of) => $"« Bien sûr », dit {First(of)}. Cette fois, vous avez son accord.";

    internal override string DeniesLeave(Contact of) => $"« Je préférerais que non », dit {First(of)}. Vous n'insistez pas.";

    internal override string OffersHandOff(Contact by) => $"« Donnez-moi votre CV, je le ferai passer », propose {First(by)}.";

    internal override string RedirectsHandOff(Contact by) =>
        $"Vous remerciez {First(by)} : « C'est très gentil. Est-ce que je pourrais contacter moi-même, de votre part, les personnes auxquelles vous pensiez ? »";

    internal override string ThoughtOfNobody(Contact by) => $"{First(by)} ne pensait à personne en particulier.";

    internal override string VolunteersLeave(Contact by, Contact prospect) => $"« Appelez donc {First(prospect)} de ma part. » Voilà un accord, offert de bon cœur.";

    internal override string IdentifiesBoss(Contact boss, Contact teller) => $"Vous notez qui peut vous embaucher : {boss}, d'après {First(teller)}.";

    internal override string Pays(IReadOnlyList<Courtesy> courtesies) => string.Join(" ", courtesies.GroupBy(courtesy => courtesy.To).Select(to =>
    {
        string[] news = [.. to.Where(courtesy => courtesy.Kind == CourtesyKind.ReportBack).Select(courtesy => First(courtesy.About!)).Distinct()];
        bool thanks = to.Any(courtesy => courtesy.Kind == CourtesyKind.Thanks);
        return (thanks, news.Length) switch
        {
            (true, 0) => $"Vous remerciez {First(to.Key)}.",
            (true, _) => $"Vous remerciez {First(to.Key)} et racontez où vous en êtes avec {And(news)}.",
            _ => $"Vous racontez à {First(to.Key)} où vous en êtes avec {And(news)}.",
        };
    }));

    internal override string BriefIntro(Contact boss) => $"Avant de contacter {boss}, tout ce que vous savez, en une page :";

    internal override string Belief(HeldBelief belief) => $"Vous pensiez : « {belief.Text} » " + belief.Standing switch
    {
        BeliefStanding.Confirmed => $"Confirmé par {And([.. Sources(belief)])}.",
        BeliefStanding.SaidOnce => $"Une seule personne l'a dit : {And([.. Sources(belief)])}.",
        BeliefStanding.Contradicted => $"Ce n'est pas l'avis {De(And([.. Sources(belief)]))}.",
        BeliefStanding.Disputed => $"Les avis divergent : {And([.. Sources(belief)])}.",
        _ => "Personne n'en a parlé.",
    };

    internal override string News(KnownFact fact) => $"Appris {De(First(fact.Teller))}{(fact.InConfidence ? ", entre vous" : string.Empty)} : « {fact.Text} »";

    internal override string Questions(IReadOnlyList<OpenQuestion> questions) => "À demander : " + string.Join(" ; ", questions.Select(question => question.Kind switch
    {
        QuestionKind.Contradiction => $"qui a raison sur ceci : « {question.Belief!.Text} »",
        QuestionKind.Unconfirmed => $"est-ce vrai : « {question.Belief!.Text} »",
        QuestionKind.WhoDecides => "qui décide",
        _ => TopicName(question.Topic),
    })) + ".";

    internal override string Chain(IReadOnlyList<Contact> people) => $"Comment vous en êtes là, d'accord en accord : vous > {Names(people)}.";

    internal override string StillOwed(IReadOnlyList<Courtesy> courtesies) => courtesies.Count == 0
        ? "Vous ne devez plus rien à personne."
        : "Restent dus : " + string.Join(" ; ", courtesies.GroupBy(courtesy => courtesy.To).Select(to => $"à {First(to.Key)}, {string.Join(", ", to.Select(Owed).Distinct())}")) + ".";

    internal override string MayWithdraw(IReadOnlyList<Contact> people) =>
        $"Reste sans réponse ce que vous aviez demandé à {string.Join(", à ", people.Select(First))}. Vous pouvez le retirer, pour ne laisser personne dans l'embarras ; rien ne vous y oblige.";

    internal override string Footprint(Contact person, Footprint footprint) =>
        $"{person} : "
        + (footprint.MinutesTaken == 0 ? "sans réponse, aucune minute" : $"{footprint.MinutesTaken} minutes")
        + (footprint.MinutesOffered > 0 ? $" et {footprint.MinutesOffered} offertes" : string.Empty)
        + (footprint.NamesGiven > 0 ? $", {Count(footprint.NamesGiven, "nom")}" : string.Empty)
        + (footprint.TimesCited > 0 ? $", {footprint.TimesCited} fois « de sa part »" : string.Empty);

    internal override string HandOffs(int open) => open == 0 ? "Aucun de vos CV ne circule sans vous." : $"{Count(open, "CV")} en circulation sans vous.";

    internal override string Audited(int events, int breaches) => breaches == 0
        ? $"L'audit relit les {events} événements enregistrés : aucun manquement. (Ce qui n'a pas été enregistré, il ne peut pas le voir.)"
        : $"L'audit relit les {events} événements enregistrés et trouve {Count(breaches, "manquement")}.";

    internal override string Fork(DateOnly day, Contact inside) =>
        $"La même démarche jusqu'au {day.ToString("d MMMM", Culture)}, au moment de parler avec {inside}. Mais cette fois, on vous dit autre chose.";

    internal override string IsTemptedToGoOn(Contact inside) => $"Par habitude, vous voudriez demander un nom de plus à {First(inside)}.";

    private static string Owed(Courtesy courtesy) => courtesy.Kind switch
    {
        CourtesyKind.Thanks => "un merci",
        CourtesyKind.ReportBack => $"des nouvelles {De(First(courtesy.About!))}",
        _ => "des excuses",
    };

    private static IEnumerable<string> Sources(HeldBelief belief) => belief.Facts.Select(fact => First(fact.Teller)).Distinct();

    private static string First(Contact person) => person.Name.Split(' ')[0];

    private static string De(string name) => "AEIOUHÉÈI".Contains(name[0], StringComparison.Ordinal) ? $"d'{name}" : $"de {name}";

    private static string Names(IEnumerable<Contact> people) => string.Join(" > ", people.Select(First));

    private static string And(string[] names) => names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} et {names[^1]}";

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count < 2 || noun.EndsWith('V') ? string.Empty : "s")}");

    private static string Capital(string text) => char.ToUpper(text[0], Culture) + text[1..];

    private static string Percent(OverallChance chance) => Math.Round(chance.Value * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Percent(Chance chance) => Math.Round(chance.Value * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string TopicName(Topic topic) => topic switch
    {
        Topic.Business => "comment vont les affaires",
        Topic.Work => "à quoi ressemble une journée ordinaire",
        Topic.Team => "avec qui l'on travaille",
        Topic.Needs => "ce qui leur manque le plus",
        Topic.Decision => "qui décide",
        Topic.Boss => "ce qui compte pour elle",
        Topic.Culture => "comment on vit dans la maison",
        Topic.Conditions => "le lieu, les horaires, le salaire",
        Topic.Outlook => "ce que l'année prochaine réserve",
        _ => "le reste",
    };
}
