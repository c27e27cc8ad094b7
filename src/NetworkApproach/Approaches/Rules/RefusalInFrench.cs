using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach;

/// <summary>What each refusal says in French, without the rule and the final stop.</summary>
internal static class RefusalInFrench
{
    internal static string Sentence(Refusal refusal) => refusal switch
    {
        Refusal.NotOpened => "Ouvrez d'abord la démarche : enregistrez l'entreprise visée",
        Refusal.AlreadyOpened => "Cette démarche est déjà ouverte ; pour une autre entreprise ou un nouvel essai, ouvrez-en une autre",
        Refusal.ActIdTaken r => $"« {r.Act} » est déjà enregistré avec un autre contenu ; donnez à cet acte son propre identifiant, ou rayez l'autre",
        Refusal.TooEarly r => $"Votre dernier acte date du {Jour(r.Last)} ; un nouvel acte ne peut pas le précéder, tandis que les faits peuvent être antidatés : rayez ce qui l'a suivi, enregistrez-le, puis enregistrez de nouveau la suite",
        Refusal.UnknownSubject r => $"Rien qui convienne n'est enregistré sous « {r.Subject} » ; enregistrez-le d'abord, ou corrigez la référence",
        Refusal.NotRecordable r => $"« {r.Act} » ne s'enregistre pas comme un fait : passez par une prise de contact, une demande, ou l'oubli",
        Refusal.CannotStrike r => $"« {r.What} » ne peut pas être rayé ainsi : une ouverture se corrige seulement, une rature ou un oubli reste, et ce qui le remplace garde le même identifiant",
        Refusal.BossNotMet => "Aucun entretien avec le futur patron n'est enregistré ; enregistrez qui c'est et cet entretien, ou choisissez une autre fin",
        Refusal.WrongApproach r => $"Cet accord ou cette relation appartient à la démarche « {r.Other} » ; prenez-le dans ce dossier-ci",
        Refusal.SeekerIsNoContact => "C'est vous qui cherchez : personne n'agit à votre place et vous n'êtes pas votre propre contact ; nommez l'autre personne",
        Refusal.OriginUnknown r => $"Dites d'abord comment vous êtes en lien avec {r.Who} : une relation à vous, un contact reçu, ou une prise de contact ; puis enregistrez ceci",
        Refusal.AcquaintedTooLate r => $"{r.Who} ne compte pas parmi vos relations depuis le {Jour(r.Since)} : cette date suit le moment où on vous a donné ce nom, ou n'est pas encore venue ; demandez l'accord de la personne qui vous l'a donné",
        Refusal.NoBasis r => $"Rien dans le dossier ne vous permet de contacter {r.To} maintenant ; demandez l'accord d'une personne qui connaît {r.To}, ou attendez un signe de sa part",
        Refusal.LeaveExpired r => $"L'accord {French.De(r.Relay.Name)} pour contacter {r.Prospect} a pris fin le {Jour(r.Until)} ; s'il n'a pas servi, vous pouvez le redemander une fois à {r.Relay}",
        Refusal.ContactWasAllowed r => $"Vous aviez le droit de contacter {r.Who}, il n'y a donc rien à avouer ; enregistrez une prise de contact",
        Refusal.MayNotBeAsked r => $"Vous ne connaissez pas {r.Of}, qui ne vous a pas fait signe : ne lui demandez pas {RequestPhrase.French(r.Request, r.About)} ; obtenez d'abord un entretien, avec un accord",
        Refusal.LeaveWithdrawn r => $"{r.Relay} a depuis retiré ou renouvelé cet accord pour {r.Prospect} : tenez-vous-en à sa dernière réponse",
        Refusal.RelayDoesNotKnow r => $"{r.Relay} n'a pas dit connaître personnellement {r.Prospect} ; demandez-le-lui et, sinon, qui connaît {r.Prospect}",
        Refusal.TalkFirst r => $"Parlez quelques minutes avec {r.Of} avant de lui demander {RequestPhrase.French(r.Request, r.About)}",
        Refusal.InterestFirst r => $"Confirmez que {r.Target} vous intéresse avant de {(r.Request is null ? $"contacter {r.Of}, votre futur patron" : $"demander à {r.Of} {RequestPhrase.French(r.Request, r.About)}")} ; d'ici là, cherchez un guide",
        Refusal.FactFirst r => $"Enregistrez au moins une chose apprise sur {r.Target} lors d'un entretien avant de confirmer votre intérêt",
        Refusal.BossIsNoGuide r => $"{r.Boss} est votre futur patron, pas un guide ; demandez l'accord pour l'intérieur, une fois votre intérêt confirmé",
        Refusal.TooManyMinutes r => $"Vous demandez {r.Minutes} minutes à {r.Of}, le maximum est de {r.Most} ; demandez moins",
        Refusal.FootprintFull r => $"{r.Of} vous a déjà donné {r.Taken} minutes sur les {r.Most} que vous pouvez demander en tout ; {r.Minutes} de plus, c'est trop : parlez avec quelqu'un d'autre",
        Refusal.MinutesMissing r => $"Dites combien de minutes vous demandez à {r.Of} ; seule une réponse peut n'en demander aucune",
        Refusal.AskInsideAttempt r => $"Demandez un entretien à {r.Of} en prenant contact, avec le nombre de minutes : faites une prise de contact",
        Refusal.AnswerDoesNotFit r => $"Ce n'est pas une réponse à ce qui était demandé à {r.From} ; un accord se donne, un CV est transmis à quelqu'un, le reste est oui, non ou plus tard",
        Refusal.SamePerson r => $"{r.Who} figure des deux côtés ; nommez l'autre personne",
        Refusal.NotTheirHandOff r => $"{r.Of} n'a pas transmis ce CV ; adressez-vous à la personne qui l'a fait",
        Refusal.AwaitAnswer r => $"Vous avez déjà demandé à {r.Of} {RequestPhrase.French(r.Request, r.About)} ; attendez le {Jour(r.Until)} et voyez quelqu'un d'autre entre-temps",
        Refusal.AskedTwice r => $"Vous avez demandé à {r.Of} {RequestPhrase.French(r.Request, r.About)}, puis relancé une fois ; restez-en là et voyez quelqu'un d'autre",
        Refusal.AlreadyAnswered r => $"{r.Of} vous a déjà répondu, inutile de redemander {RequestPhrase.French(r.Request, r.About)} ; partez de cette réponse",
        Refusal.SaidNo r => $"{r.Of} vous a dit non : ne demandez plus {RequestPhrase.French(r.Request, r.About)} ; remerciez et voyez quelqu'un d'autre",
        Refusal.SaidLater r => $"{r.Of} vous a demandé d'attendre le {Jour(r.Day)} avant de demander {RequestPhrase.French(r.Request, r.About)} ; répondez-lui ce jour-là",
        Refusal.IntroductionUsed r => $"{(r.Relay is null ? $"Vous avez déjà contacté {r.To} à ce titre" : $"Vous avez déjà contacté {r.To} de la part {French.De(r.Relay.Name)}")} ; répondez à ce qui vous a été dit, ou attendez l'accord d'un autre relais",
        Refusal.OfferAlreadyAnswered r => $"Vous avez déjà répondu à cette offre {French.De(r.By.Name)} ; enregistrez sa réponse",
        Refusal.NotOwed r => $"Rien de tel n'est plus dû pour « {r.For} » ; la liste des remerciements et retours dit ce qui l'est",
        Refusal.NoGo r => $"Votre démarche vers {r.Target} est terminée ou ne vous intéresse plus : ne demandez plus rien à personne ; remerciez, et dites comment cela s'est fini",
        Refusal.ApproachClosed r => $"Votre démarche vers {r.Target} est close ; ouvrez-en une autre pour recommencer",
        Refusal.ToldInConfidence r => $"{r.Relay} vous a donné le nom {French.De(r.Prospect.Name)} en confidence, ce qui veut dire non : trouvez quelqu'un d'autre qui connaît {r.Prospect}",
        Refusal.Forgotten r => $"L'oubli {French.De(r.Who.Name)} a été demandé ; rien de plus n'est enregistré, demandé ou utilisé à son sujet",
        _ => throw new UnreachableException(),
    };

    private static string Jour(DateOnly day) => French.Day(day);

    private static string Jour(DateTimeOffset at) => $"{French.Day(DateOnly.FromDateTime(at.DateTime))}, {at.ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
