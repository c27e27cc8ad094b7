using System.Globalization;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach.Audits;

/// <summary>What the audit says of contacts made and requests that a rule forbids.</summary>
internal static class AuditSentencesOfAsking
{
    // Contacts made.
    internal static BreachSentence TalkAfterTheEnd(ContactId to) => new(
        $"{to} was asked for a talk although interest was lost or the approach closed.",
        $"Vous avez demandé un entretien à {to} alors que l'intérêt était perdu ou la démarche close.");

    internal static BreachSentence NoMinutes(ContactId to) => new(
        $"{to} was contacted without saying how many minutes were asked for; only a reply may ask nothing.",
        $"Vous avez contacté {to} sans dire combien de minutes vous demandiez ; seule une réponse peut n'en demander aucune.");

    internal static BreachSentence BossTooEarly(ContactId boss) => new(
        $"{boss}, the prospective boss, was contacted before interest was confirmed.",
        $"Vous avez contacté {boss}, qui pourrait vous embaucher, avant que l'intérêt soit confirmé.");

    internal static BreachSentence NotAcquainted(ContactId to, ActId act) => new(
        $"{to} was contacted as an acquaintance, but '{act}' does not say that you knew them.",
        $"Vous avez contacté {to} en tant que relation à vous, mais « {act} » ne dit pas que vous vous connaissiez.");

    internal static BreachSentence NoReply(ContactId to, ActId act) => new(
        $"{to} was contacted in reply to '{act}', which is neither a contact from them nor an answer other than no.",
        $"Vous avez contacté {to} en réponse à « {act} », qui n'est ni un contact de sa part ni une réponse autre que non.");

    internal static BreachSentence NoEarlierTalk(ContactId to, ActId act) => new(
        $"{to} was contacted again after '{act}', which is no earlier talk with them.",
        $"Vous avez recontacté {to} après « {act} », qui n'est pas un entretien précédent avec cette personne.");

    internal static BreachSentence NoLeave(ContactId to, ActId act) => new(
        $"{to} was contacted without leave: '{act}' grants none for them.",
        $"Vous avez contacté {to} sans accord : « {act} » n'en donne aucun pour cette personne.");

    internal static BreachSentence Withdrawn(ContactId to, ContactId relay) => new(
        $"{to} was contacted in {relay}'s name after {relay} had withdrawn or replaced that leave.",
        $"Vous avez contacté {to} de la part {French.De(relay.Value)} après que cet accord a été retiré ou remplacé.");

    internal static BreachSentence BeforeLeave(ContactId to, ContactId relay) => new(
        $"{to} was contacted in {relay}'s name before {relay} had given leave.",
        $"Vous avez contacté {to} de la part {French.De(relay.Value)} avant d'avoir son accord.");

    internal static BreachSentence Expired(ContactId to, ContactId relay) => new(
        $"{to} was contacted in {relay}'s name after {relay}'s leave had expired.",
        $"Vous avez contacté {to} de la part {French.De(relay.Value)} après la fin de son accord.");

    internal static BreachSentence RelayDoesNotKnow(ContactId to, ContactId relay) => new(
        $"{to} was contacted in {relay}'s name, but nothing recorded says that {relay} knows them personally.",
        $"Vous avez contacté {to} de la part {French.De(relay.Value)}, mais rien dans le dossier ne dit que ces deux personnes se connaissent personnellement.");

    internal static BreachSentence LongerReminder(ContactId to, int minutes, int before) => new(
        $"The reminder asked {to} for {minutes} minutes, more than the {before} asked for before.",
        $"La relance demandait {minutes} minutes à {to}, plus que les {before} demandées d'abord.");

    internal static BreachSentence TooManyMinutes(ContactId to, int minutes, long taken, ApproachPolicy policy) => new(
        $"{to} was asked for {minutes} minutes after {taken} taken; the most is {policy.MinutesPerTalk} a talk and {policy.MinutesPerPerson} in all.",
        $"Vous avez demandé {minutes} minutes à {to}, qui en avait déjà donné {taken} ; le maximum est de {policy.MinutesPerTalk} par entretien et de {policy.MinutesPerPerson} en tout.");

    internal static BreachSentence TalkRefused(ContactId to) => new(
        $"{to} had said no to a talk.",
        $"{to} avait dit non à un entretien.");

    internal static BreachSentence TalkAgreed(ContactId to) => new(
        $"{to} had already agreed to a talk.",
        $"{to} avait déjà accepté un entretien.");

    internal static BreachSentence IntroductionUsed(ContactId to) => new(
        $"{to} had already been asked for a talk by this introduction.",
        $"{to} avait déjà reçu une demande d'entretien par cette introduction.");

    // Both.
    internal static BreachSentence NotBefore(ContactId who, DateOnly day) => new(
        $"{who} had said not before {day.ToString("O", CultureInfo.InvariantCulture)}.",
        $"{who} avait dit : pas avant le {French.Day(day)}.");

    internal static BreachSentence TooSoon(ContactId who) => new(
        $"{who} had been asked and had not yet been silent long enough for a reminder.",
        $"{who} avait reçu la demande, et son silence ne durait pas depuis assez longtemps pour une relance.");

    // Requests.
    internal static BreachSentence AboutThemselves(ContactId of) => new(
        $"{of} was asked about themselves as if about somebody else.",
        $"Vous avez interrogé {of} à son propre sujet comme s'il s'agissait d'une autre personne.");

    internal static BreachSentence TalkOutsideAttempt(ContactId of) => new(
        $"{of} was asked for a talk without a number of minutes; a talk is asked for only when contacting somebody.",
        $"Vous avez demandé un entretien à {of} sans dire combien de minutes ; un entretien se demande en prenant contact.");

    internal static BreachSentence AskedAfterTheEnd(ContactId of) => new(
        $"{of} was asked for something although interest was lost or the approach closed.",
        $"Vous avez demandé quelque chose à {of} alors que l'intérêt était perdu ou la démarche close.");

    internal static BreachSentence LeaveOfStranger(ContactId of, ContactId prospect) => new(
        $"{of} was asked for leave to contact {prospect} before saying that they know them personally.",
        $"Vous avez demandé à {of} l'accord pour contacter {prospect} avant de savoir si ces deux personnes se connaissent personnellement.");

    internal static BreachSentence BeforeAnyTalk(ContactId of) => new(
        $"{of} was asked for names or leave before any talk with them.",
        $"Vous avez demandé des noms ou un accord à {of} avant tout entretien.");

    internal static BreachSentence NoStanding(ContactId of) => new(
        $"{of} was asked for something before they had talked with you or answered you, and is no acquaintance.",
        $"Vous avez demandé quelque chose à {of} avant tout entretien et tout signe de sa part, et ce n'est pas une relation à vous.");

    internal static BreachSentence BeforeInterest(ContactId of) => new(
        $"{of} was asked about people inside before interest was confirmed.",
        $"Vous avez interrogé {of} sur des personnes de l'entreprise avant que l'intérêt soit confirmé.");

    internal static BreachSentence BossAsGuide(ContactId of, ContactId boss) => new(
        $"{of} was asked for leave to contact {boss} as a guide, which the prospective boss never is.",
        $"Vous avez demandé à {of} l'accord pour contacter {boss} comme guide, ce que n'est jamais la personne qui pourrait vous embaucher.");

    internal static BreachSentence InConfidence(ContactId of) => new(
        $"{of} named this person in confidence, which is a no to being cited.",
        $"{of} a donné ce nom en confidence, ce qui veut dire non à l'idée d'être cité.");

    internal static BreachSentence SaidNo(ContactId of) => new(
        $"{of} had already said no to this.",
        $"{of} avait déjà dit non à cela.");

    internal static BreachSentence Answered(ContactId of) => new(
        $"{of} had already answered this.",
        $"{of} y avait déjà répondu.");

    internal static BreachSentence NotRenewable(ContactId of) => new(
        $"{of} had already given leave, and it is not asked for again unless it expired unused, once.",
        $"{of} avait déjà donné son accord ; il ne se redemande qu'une fois, et seulement s'il a pris fin sans avoir servi.");

    internal static BreachSentence Reminded(ContactId of) => new(
        $"{of} had been asked and reminded already; silence is an answer.",
        $"{of} avait déjà reçu la demande et une relance ; le silence est une réponse.");
}
