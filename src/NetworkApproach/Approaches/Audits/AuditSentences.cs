using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach.Audits;

/// <summary>What the audit says of each breach. People and acts are called by their ids: an audit reads events alone.</summary>
internal static class AuditSentences
{
    internal static readonly BreachSentence BeforeTheOpening = new(
        "This was recorded before the approach was opened.",
        "Ceci a été enregistré avant l'ouverture de la démarche.");

    internal static readonly BreachSentence OpenedAgain = new(
        "The approach is already open; it is opened only once.",
        "La démarche est déjà ouverte ; elle ne s'ouvre qu'une fois.");

    internal static readonly BreachSentence SeekerIsNoContact = new(
        "You are the seeker: you are not a contact in your own approach.",
        "C'est vous qui cherchez : vous n'êtes pas un contact de votre propre démarche.");

    internal static readonly BreachSentence JudgedAfterTheEnd = new(
        "The approach is closed; interest is judged no more.",
        "La démarche est close : la question de l'intérêt ne se pose plus.");

    internal static readonly BreachSentence ConfirmedWithoutFact = new(
        "Interest was confirmed before any talk had brought a fact about the target.",
        "L'intérêt a été confirmé avant qu'un entretien ait rien appris sur l'entreprise visée.");

    internal static readonly BreachSentence RedirectedAfterTheEnd = new(
        "Nothing more is asked once interest is lost or the approach closed; the offer could only be declined.",
        "On ne demande plus rien une fois l'intérêt perdu ou la démarche close : l'offre ne pouvait qu'être déclinée.");

    internal static readonly BreachSentence ClosedAgain = new(
        "The approach was already closed.",
        "La démarche était déjà close.");

    internal static readonly BreachSentence BossNotMet = new(
        "No talk with the prospective boss is recorded, so the approach cannot have ended by meeting them.",
        "Aucun entretien avec la personne qui pourrait vous embaucher n'est enregistré : la démarche n'a pas pu se terminer par cette rencontre.");

    // The record.
    internal static BreachSentence OtherContent(ActId act) => new(
        $"The id '{act}' was already used for another act.",
        $"L'identifiant « {act} » servait déjà à un autre acte.");

    internal static BreachSentence TooEarly(DateTimeOffset at, DateTimeOffset last) => new(
        FormattableString.Invariant($"This is dated {at:u}, before your last act of {last:u}."),
        FormattableString.Invariant($"Ceci est daté du {at:u}, avant votre dernier acte, du {last:u}."));

    internal static BreachSentence Forgotten(ContactId who) => new(
        $"{who} was forgotten: nothing more is recorded of them or asked in their name.",
        $"L'oubli {French.De(who.Value)} a été demandé : on n'enregistre plus rien à son sujet et on ne demande plus rien en son nom.");

    internal static BreachSentence NothingToStrike(ActId act) => new(
        $"Nothing recorded as '{act}' is left to strike out.",
        $"Il n'y a plus rien à rayer sous « {act} ».");

    internal static BreachSentence OtherIdInstead(ActId act) => Struck(act, "what stands instead must have the same id", "ce qui le remplace doit garder le même identifiant");

    internal static BreachSentence NotInstead(ActId act) => Struck(
        act, "neither an opening, a striking out nor a forgetting can stand instead of it", "ni une ouverture, ni une rature, ni un oubli ne peut le remplacer");

    internal static BreachSentence StrikingStays(ActId act) => Struck(act, "a striking out stays", "une rature reste");

    internal static BreachSentence ForgettingStays(ActId act) => Struck(act, "a forgetting stays", "un oubli reste");

    internal static BreachSentence OpeningStays(ActId act) => Struck(
        act, "only another opening of the same approach can stand instead of the first", "seule une autre ouverture de la même démarche peut remplacer la première");

    internal static BreachSentence NoHandOff(ActId act) => new(
        $"No hand-off of the CV is recorded as '{act}'.",
        $"Aucun CV transmis n'est enregistré sous « {act} ».");

    internal static BreachSentence NoOffer(ActId act) => new(
        $"No offer to pass on the CV is recorded as '{act}'.",
        $"Aucune offre de transmettre le CV n'est enregistrée sous « {act} ».");

    internal static BreachSentence NoTalk(ActId act) => new(
        $"The talk '{act}' that this fact comes from is not recorded.",
        $"L'entretien « {act} » d'où vient cette information n'est pas enregistré.");

    internal static BreachSentence NoBelief(ActId act) => new(
        $"The belief '{act}' that this fact bears on is not recorded.",
        $"L'idée « {act} » que cette information concerne n'est pas enregistrée.");

    // Facts.
    internal static BreachSentence AcquaintedLater(ContactId who) => new(
        $"You cannot have known {who} since a day that had not yet come.",
        $"Vous ne pouviez pas connaître {who} depuis un jour qui n'était pas encore venu.");

    internal static BreachSentence NamedBefore(ContactId who) => new(
        $"{who} was named to you here before you knew them: that makes no acquaintance.",
        $"On vous a donné ici le nom {French.De(who.Value)} avant que vous vous connaissiez : ce n'est pas une relation à vous.");

    internal static BreachSentence NoOrigin(ContactId who) => new(
        $"Nothing recorded says how you came to {who}: an acquaintance, or who contacted whom.",
        $"Rien dans le dossier ne dit comment vous êtes en lien avec {who} : une relation à vous, ou qui a contacté l'autre.");

    internal static BreachSentence NamedThemselves(ContactId who) => new(
        $"{who} cannot name themselves.",
        $"{who} ne peut pas donner son propre nom.");

    internal static BreachSentence AnsweredForThemselves(ContactId who) => new(
        $"{who} cannot answer for themselves as if for somebody else.",
        $"{who} ne peut pas répondre à son propre sujet comme s'il s'agissait d'une autre personne.");

    internal static BreachSentence NoAnswer(ContactId who) => new(
        $"What {who} said is no answer to what it is recorded for.",
        $"Ce {French.Que(who.Value)} a dit ne répond pas à ce pour quoi c'est enregistré.");

    internal static BreachSentence PassedToThemselves(ContactId who) => new(
        $"{who} cannot have passed the CV on to themselves.",
        $"{who} n'a pas pu se transmettre le CV.");

    internal static BreachSentence PassedOnByOther(ContactId by, ContactId asked) => new(
        $"{by} passed on the CV, not {asked}: only they can be asked about it.",
        $"C'est {by} qui a transmis le CV, pas {asked} : la question ne se pose qu'à {by}.");

    internal static BreachSentence OfferAnswered(ActId offer) => new(
        $"The offer '{offer}' was already answered.",
        $"L'offre « {offer} » avait déjà reçu une réponse.");

    // Courtesies.
    internal static BreachSentence NothingOwed(ActId act) => new(
        $"Nothing that stands is recorded as '{act}', so nothing is owed for it.",
        $"Rien de valable n'est enregistré sous « {act} » : rien n'est donc dû.");

    internal static BreachSentence NotOwed(CourtesyKind kind, ActId act, string type) => new(
        $"{English(kind)} is not owed for '{act}' ({type}).",
        $"{Undue(kind)} pour « {act} » ({type}).");

    internal static BreachSentence Settled(CourtesyKind kind, ActId act) => new(
        $"{English(kind)} for '{act}' was already paid or waived.",
        kind switch
        {
            CourtesyKind.Thanks => $"Les remerciements pour « {act} » avaient déjà été adressés ou abandonnés.",
            CourtesyKind.ReportBack => $"Les nouvelles pour « {act} » avaient déjà été données ou abandonnées.",
            _ => $"Les excuses pour « {act} » avaient déjà été présentées ou abandonnées.",
        });

    private static BreachSentence Struck(ActId act, string why, string pourquoi) => new(
        $"'{act}' cannot be struck out like this: {why}.",
        $"« {act} » ne peut pas être rayé ainsi : {pourquoi}.");

    private static string English(CourtesyKind kind) => kind switch
    {
        CourtesyKind.Thanks => "A word of thanks",
        CourtesyKind.ReportBack => "A report-back",
        _ => "An apology",
    };

    private static string Undue(CourtesyKind kind) => kind switch
    {
        CourtesyKind.Thanks => "Il n'y a pas de remerciements à adresser",
        CourtesyKind.ReportBack => "Il n'y a pas de nouvelles à donner",
        _ => "Il n'y a pas d'excuses à présenter",
    };
}
