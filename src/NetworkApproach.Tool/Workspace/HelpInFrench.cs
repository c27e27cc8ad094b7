using System.Collections.Frozen;
using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The workspace's help pages in French: what each English description says there.</summary>
internal static class HelpInFrench
{
    private static readonly FrozenDictionary<string, string> Descriptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Show help and usage information"] = "Affiche cette aide",
        ["Show version information"] = "Affiche la version",
        ["How; message unless told, a reminder by telephone."] = "Par quel moyen ; par écrit sauf indication, une relance au téléphone.",
        ["This is somebody new, though a name is near."] = "C'est quelqu'un de nouveau, malgré un nom voisin.",
        ["When it was: yesterday, \"monday 14:30\", 2026-11-20; now unless told."] = "Quand : hier, « lundi 14h30 », 2026-11-20 ; maintenant sauf indication.",
        ["Whom: a part of the name will do."] = "Qui : une partie du nom suffit.",
        ["Of whom: a part of the name will do."] = "De qui : une partie du nom suffit.",
        ["Which approach, by its company; needed only where several go on and the person is in none or in more than one."] = "Quelle démarche, par son entreprise ; utile seulement si plusieurs sont en cours et que la personne n'est dans aucune, ou dans plusieurs.",
        ["The present instant, for example 2026-11-23T09:00:00+01:00; this moment unless told."] = "L'instant présent, par exemple 2026-11-23T09:00:00+01:00 ; maintenant sauf indication.",
        ["The zone in which you say days and times; this machine's unless told."] = "Le fuseau dans lequel vous dites jours et heures ; celui de cette machine sauf indication.",
        ["en or fr; that of your machine unless told."] = "en ou fr ; celle de votre machine sauf indication.",
        ["Only JSON on standard output, one object a line."] = "Rien que du JSON sur la sortie standard, un objet par ligne.",
        ["How it is said; in writing unless told, a reminder by telephone."] = "Comment c'est dit ; par écrit sauf indication, une relance au téléphone.",
        ["How French addresses people; tu to your acquaintances, vous to others, unless told."] = "Tutoiement ou vouvoiement ; tu à vos connaissances, vous aux autres, sauf indication.",
        ["Your name, to sign with and to give on the telephone."] = "Votre nom, pour signer et vous présenter au téléphone.",
        ["Adds a person, or more of what you know of one. An acquaintance is more than a person added: know."] = "Ajoute une personne, ou ce que vous savez de plus sur elle. Une connaissance est plus qu'une personne ajoutée : know.",
        ["As what. No rule, path or move reads it."] = "À quel poste. Aucune règle, aucun chemin n'en tient compte.",
        ["How many minutes an introduction takes; 20 unless told."] = "Combien de minutes prend une mise en relation ; 20 sauf indication.",
        ["How warm your tie is, 1 (faint) to 5 (close); no tie unless told."] = "La chaleur de votre lien, de 1 (faible) à 5 (proche) ; aucun lien sauf indication.",
        ["How warmly, 1 (faint) to 5 (close); 3 unless told."] = "Avec quelle chaleur, de 1 (faible) à 5 (proche) ; 3 sauf indication.",
        ["Placing people is their trade (recruiter, head-hunter)."] = "Placer des gens est son métier (recruteur, chasseur de têtes).",
        ["Says that somebody knows somebody, and how warmly; one way only."] = "Dit que quelqu'un connaît quelqu'un, et avec quelle chaleur ; dans un seul sens.",
        ["Says your name, with which your messages are signed."] = "Dit votre nom, qui signera vos messages.",
        ["Since when they know each other."] = "Depuis quand les deux se connaissent.",
        ["The address of their profile."] = "L'adresse de son profil.",
        ["Their e-mail address."] = "Son adresse électronique.",
        ["Their name; of somebody known already, what follows is added to what is known."] = "Son nom ; si la personne est déjà connue, la suite complète ce que l'on sait.",
        ["Where they work."] = "Où cette personne travaille.",
        ["Where they worked before. May repeat."] = "Où elle a travaillé avant. Peut se répéter.",
        ["Who knows; me is you."] = "Qui connaît ; me, c'est vous.",
        ["Whom they know."] = "Qui est connu.",
        ["Your name."] = "Votre nom.",
        ["What is due to whom, and when, in all approaches: thanks, news, talks agreed, reminders, leave that ends."] = "Ce qui est dû, à qui et quand, dans toutes les démarches : merci, nouvelles, entretiens convenus, relances, accords qui expirent.",
        ["Writes it as iCalendar for your calendar, over a file that is there; - is standard output."] = "L'écrit au format iCalendar pour votre agenda, par-dessus un fichier existant ; - est la sortie standard.",
        ["For knows and leave: about whom."] = "Pour knows et leave : à propos de qui.",
        ["For later: from which day they may be asked again."] = "Pour later : à partir de quel jour redemander.",
        ["For names and leave: it was about a guide."] = "Pour names et leave : il s'agissait d'un guide.",
        ["For what-became: who has your CV."] = "Pour what-became : qui a votre CV.",
        ["It is for a guide, not for the inside."] = "C'est pour un guide, pas pour l'intérieur.",
        ["Records that a relay lets you contact one person in their name, asked or of their own accord. Their no, then or later: answer RELAY no leave PROSPECT."] = "Note qu'un relais vous permet de contacter une personne de sa part, sur demande ou de lui-même. Son non, alors ou plus tard : answer RELAIS no leave PERSONNE.",
        ["Records what somebody answered. Silence is never recorded: it is counted."] = "Note ce que quelqu'un a répondu. Un silence ne se note pas : il se compte.",
        ["The last day on which it holds; 90 days unless told."] = "Le dernier jour où il vaut ; 90 jours sauf indication.",
        ["To which request; needed only where several are open, or nothing was asked."] = "À quelle demande ; utile seulement si plusieurs attendent, ou si rien n'a été demandé.",
        ["Who answered."] = "Qui a répondu.",
        ["Who gives leave."] = "Qui donne son accord.",
        ["Whom you may contact in their name."] = "Qui vous pouvez contacter de sa part.",
        ["cited unless told; recommended or announced only where the relay offers it."] = "cited sauf indication ; recommended ou announced seulement si le relais le propose.",
        ["yes, no, or later (say from which day with --on)."] = "yes, no ou later (dites à partir de quel jour avec --on).",
        ["Lists your approaches: where each stands, and what is due in it."] = "Liste vos démarches : où en est chacune, et ce qu'il y a à y faire.",
        ["For a talk: how many minutes; as many as the approach allows unless told."] = "Pour un entretien : combien de minutes ; ce que la démarche permet sauf indication.",
        ["For a talk: in whose name, where several gave leave."] = "Pour un entretien : de la part de qui, si plusieurs ont donné leur accord.",
        ["For names and leave: a guide, who knows the company well, not somebody for the inside."] = "Pour names et leave : un guide, qui connaît bien l'entreprise, et non quelqu'un de l'intérieur.",
        ["Records that you ask somebody for something; 'next' and 'say' have the words. Nothing else may be asked: no job, no recommendation, no CV passed on."] = "Note que vous demandez quelque chose à quelqu'un ; « next » et « say » ont les mots. Rien d'autre ne se demande : ni emploi, ni recommandation, ni CV à transmettre.",
        ["talk (a first contact, the one reminder, or again), names, knows (do you know WHO?), leave (may I contact WHO in your name?), what-became or stop (of a CV passed on)."] = "talk (premier contact, l'unique relance, ou de nouveau), names (des noms), knows (connaissez-vous WHO ?), leave (puis-je contacter WHO de votre part ?), what-became ou stop (d'un CV transmis).",
        ["Notes what you think of the company before the talks; what you learn will confirm or contradict it."] = "Note ce que vous pensez de l'entreprise avant les entretiens ; ce que vous apprendrez le confirmera ou le contredira.",
        ["What it is about."] = "Le sujet.",
        ["What you think, in a sentence."] = "Ce que vous pensez, en une phrase.",
        ["Says who the prospective boss is: the person this approach is to end with."] = "Dit qui pourrait vous embaucher : la personne à laquelle cette démarche doit mener.",
        ["Who could hire you; somebody nobody has mentioned yet is added."] = "Qui pourrait vous embaucher ; une personne encore inconnue est ajoutée.",
        ["Records a contact that the rules forbade: a breach, which gives no standing and owes an apology. What was allowed is asked with 'ask'."] = "Note un contact que les règles interdisaient : un manquement, qui ne donne aucun droit et appelle des excuses. Ce qui était permis se note avec « ask ».",
        ["Whom you contacted."] = "Qui vous avez contacté.",
        ["Whose name you used without their leave."] = "Le nom de qui vous avez cité sans son accord.",
        ["Only what is owed for naming, or for leave towards, this person."] = "Seulement ce qui est dû pour ce nom, ou pour l'accord concernant cette personne.",
        ["Records, in so many words, that a courtesy owed will not be paid."] = "Note, noir sur blanc, qu'une politesse due ne sera pas rendue.",
        ["To whom it is owed."] = "À qui elle est due.",
        ["Why it is not paid."] = "Pourquoi elle n'est pas rendue.",
        ["thanks, report or apology."] = "thanks (merci), report (nouvelles) ou apology (excuses).",
        ["Records that you thanked somebody: for every talk, name and leave that is not thanked for yet. The words: next, or say."] = "Note que vous avez remercié quelqu'un : de chaque entretien, nom et accord qui ne l'est pas encore. Les mots : next, ou say.",
        ["Records that you told somebody what became of the names they gave; of those nothing has become of yet, only with --about."] = "Note que vous avez raconté à quelqu'un la suite des noms donnés ; ceux qui n'ont pas encore eu de suite, seulement avec --about.",
        ["Records that you apologized for a contact that a rule forbade."] = "Note que vous vous êtes excusé d'un contact que les règles interdisaient.",
        ["Shows everything held on somebody, with its source and date: what they may ask to be shown."] = "Montre tout ce qui est conservé sur quelqu'un, avec source et date : ce que cette personne peut demander à voir.",
        ["Lists entries that may be one person, with the reason; certain ones are joined already."] = "Liste les fiches qui sont peut-être une même personne, avec la raison ; les cas certains sont déjà réunis.",
        ["One of them: an id, as 'doubles' lists it, or a name."] = "L'une des deux : un identifiant, comme « doubles » le donne, ou un nom.",
        ["Takes back what was said of the two."] = "Revient sur ce qui a été dit des deux.",
        ["The other."] = "L'autre.",
        ["Why, for later."] = "Pourquoi, pour mémoire.",
        ["Says that two entries are one person. Can be undone, and nothing is lost."] = "Dit que deux fiches sont une même personne. On peut y revenir, et rien n'est perdu.",
        ["Says that two entries are two people, whatever they share. Can be undone."] = "Dit que deux fiches sont deux personnes, quoi qu'elles partagent. On peut y revenir.",
        ["A belief that it confirms: its number in the journal, or some of its words."] = "Une idée de départ que cela confirme : son numéro dans le journal, ou quelques-uns de ses mots.",
        ["A belief that it contradicts, told the same way."] = "Une idée de départ que cela contredit, désignée de la même façon.",
        ["It is not about the company; interest cannot rest on it."] = "Cela ne concerne pas l'entreprise ; l'intérêt ne peut pas s'y fonder.",
        ["Records one thing learnt in the last talk with somebody, and what it does to what you thought."] = "Note une chose apprise dans le dernier entretien avec quelqu'un, et ce qu'elle change à ce que vous pensiez.",
        ["Told in confidence: it stays in your own papers."] = "Dit en confidence : cela reste dans vos papiers.",
        ["What you learnt."] = "Ce que vous avez appris.",
        ["Who told it, in your last talk with them."] = "Qui l'a dit, dans votre dernier entretien.",
        ["Whom they have it from; two people repeating one source are one."] = "De qui cette personne le tient ; deux personnes qui répètent une source n'en font qu'une.",
        ["Of whom; of everybody unless told."] = "De qui ; de tout le monde sauf indication.",
        ["Tells what each person was asked for so far, in all approaches together: minutes, names, citings."] = "Dit ce qui a été demandé à chacun jusqu'ici, toutes démarches confondues : minutes, noms, citations.",
        ["Blanks the texts that may still name them."] = "Efface les textes qui peuvent encore nommer la personne.",
        ["Erases a person from approaches, address books, notes and the file's bytes. What remains shows that the rules held, without saying who they were. Texts that may still name them are listed first. Later imports keep them out."] = "Efface une personne des démarches, des carnets d'adresses, des notes et des octets du fichier. Ce qui reste montre que les règles ont été tenues, sans dire de qui il s'agissait. Les textes qui peuvent encore la nommer sont listés d'abord. Les imports suivants l'écartent.",
        ["Forgets without asking; it cannot be undone."] = "Oublie sans demander ; c'est irréversible.",
        ["Leaves those texts as they are."] = "Laisse ces textes tels quels.",
        ["Only lists whom nothing new was said of since a day: people to think of forgetting."] = "Liste seulement les personnes sans rien de neuf depuis un jour donné : celles que l'on peut songer à oublier.",
        ["For passed-on: who has it."] = "Pour passed-on : qui l'a.",
        ["For written-off: why you give it up."] = "Pour written-off : pourquoi vous y renoncez.",
        ["Records what happens to your CV in other hands: never progress, always an open question until you regain control."] = "Note ce que devient votre CV dans d'autres mains : jamais un progrès, toujours une question ouverte tant que vous n'avez pas repris la main.",
        ["Who offers, or has passed it on."] = "Qui propose, ou l'a transmis.",
        ["offered; redirected (you asked: may I contact the people you thought of, in your name?) or declined; passed-on; written-off."] = "offered (proposé) ; redirected (vous avez demandé : puis-je contacter de votre part les personnes auxquelles vous pensiez ?) ou declined (décliné) ; passed-on (transmis) ; written-off (abandonné).",
        ["Imports people and ties, again and again: people are matched, nothing is doubled, and what has changed is shown. Whoever asked to be forgotten stays out."] = "Importe personnes et liens, autant de fois qu'on veut : les personnes sont reconnues, rien n'est doublé, et ce qui a changé est montré. Qui a demandé à être oublié reste écarté.",
        ["LinkedIn's Connections.csv or the archive's zip; or a CSV of ties (from,to,warmth) or of people (id,name,company,until)."] = "Le Connections.csv de LinkedIn ou le zip de l'archive ; ou un CSV de liens (from,to,warmth) ou de personnes (id,name,company,until).",
        ["What to call it; the same name again takes the place of what it said before. LinkedIn and its owner, or the file's name, unless told."] = "Comment l'appeler ; le même nom remplace ce qu'il disait avant. LinkedIn et son propriétaire, ou le nom du fichier, sauf indication.",
        ["Whose address book it is; yours unless told."] = "À qui est ce carnet d'adresses ; à vous sauf indication.",
        ["Ends an approach. What is still owed to people stays owed, and is listed."] = "Clôt une démarche. Ce qui est encore dû le reste, et est compté.",
        ["Says whether the company really interests you, after a talk that taught you something about it. Lost is a good ending."] = "Dit si l'entreprise vous intéresse vraiment, après un entretien qui vous en a appris quelque chose. Lost est une bonne fin.",
        ["Your reason, for yourself."] = "Votre raison, pour vous.",
        ["confirmed, lost, or open again."] = "confirmed (confirmé), lost (perdu), ou de nouveau open (ouvert).",
        ["met-the-boss, good-no (you decided it is not for you), or given-up."] = "met-the-boss (face à face), good-no (vous avez décidé que ce n'est pas pour vous), ou given-up (abandonnée).",
        ["Only so many of the last lines."] = "Seulement tant de lignes, les dernières.",
        ["Tells everything that was recorded, in order of time, each with its number; what was struck out too."] = "Raconte tout ce qui a été noté, dans l'ordre du temps, chaque acte avec son numéro ; ce qui a été annulé aussi.",
        ["How you know each other, in your words."] = "Comment vous vous connaissez, avec vos mots.",
        ["Says whom you know from elsewhere, how and since when. Only to acquaintances may you turn on your own; a connection in an address book is not yet one."] = "Dit qui vous connaissez d'ailleurs, comment et depuis quand. De vous-même, vous ne pouvez vous adresser qu'à une connaissance ; un contact dans un carnet d'adresses n'en est pas encore une.",
        ["Since when: 2012, 2012-09, \"3 years ago\"."] = "Depuis quand : 2012, 2012-09, « il y a 3 ans ».",
        ["Whom you know; somebody nobody has mentioned yet is added."] = "Qui vous connaissez ; une personne encore inconnue est ajoutée.",
        ["From which day, if they named one."] = "À partir de quel jour, si un jour a été dit.",
        ["Records that somebody would like to meet again; the agenda reminds you."] = "Note que quelqu'un aimerait vous revoir ; l'agenda vous le rappelle.",
        ["Who would like to meet again."] = "Qui aimerait vous revoir.",
        ["Records whom a relay names. A name is not leave: that is asked for, or given, person by person."] = "Note qui un relais vous nomme. Un nom n'est pas un accord : celui-ci se demande, ou se donne, personne par personne.",
        ["The relay does not know them personally: only a lead."] = "Le relais ne les connaît pas personnellement : une simple piste.",
        ["Where the people named work."] = "Où travaillent les personnes nommées.",
        ["Who names them."] = "Qui les nomme.",
        ["Whom they name; whoever nobody has mentioned yet is added."] = "Qui est nommé ; une personne encore inconnue est ajoutée.",
        ["Why them, in the relay's words."] = "Pourquoi ces personnes, avec les mots du relais.",
        ["\"Don't mention me\": counts as a no to leave."] = "« Ne dites pas que c'est moi » : vaut un non à l'accord.",
        ["The N-th best instead of the best."] = "Le N-ième choix au lieu du premier.",
        ["What to do now, at a glance: who, why, the words to say, and what to type after. Records nothing."] = "Que faire maintenant, d'un coup d'œil : qui, pourquoi, les mots à dire, et que taper ensuite. Ne note rien.",
        ["Opens an approach to a company. Several may go on at once."] = "Ouvre une démarche vers une entreprise. Plusieurs peuvent être en cours.",
        ["The company you would like to approach."] = "L'entreprise que vous voulez approcher.",
        ["The kind of role you look for, in your words."] = "Le genre de poste que vous cherchez, avec vos mots.",
        ["A part of a name or of a company; everybody unless told."] = "Une partie d'un nom ou d'une entreprise ; tout le monde sauf indication.",
        ["How many to list; 20 unless told."] = "Combien en lister ; 20 sauf indication.",
        ["Lists who is known, in your address books and approaches."] = "Liste qui est connu, dans vos carnets d'adresses et vos démarches.",
        ["Records that somebody contacted you of their own accord; then you may answer, and ask them for a talk."] = "Note que quelqu'un vous a contacté de lui-même ; vous pouvez alors répondre, et lui demander un entretien.",
        ["Records that you answer somebody who contacted you, without asking for anything; to ask for a talk: ask PERSON talk."] = "Note que vous répondez à quelqu'un qui vous a contacté, sans rien demander ; pour demander un entretien : ask PERSONNE talk.",
        ["Who contacted you; somebody nobody has mentioned yet is added."] = "Qui vous a contacté ; une personne encore inconnue est ajoutée.",
        ["Whom you answer."] = "À qui vous répondez.",
        ["How long it was."] = "Combien de temps il a duré.",
        ["How many of these minutes they offered of their own accord; none unless told."] = "Combien de ces minutes ont été offertes spontanément ; aucune sauf indication.",
        ["Records a talk that took place, with what was learnt. Names, leave, offers and answers from it have commands of their own; belief by belief: fact."] = "Note un entretien qui a eu lieu, avec ce que vous avez appris. Noms, accords, propositions et réponses ont leurs propres commandes ; idée par idée : fact.",
        ["What was told in confidence, written the same way. May repeat."] = "Ce qui a été dit en confidence, écrit de la même façon. Peut se répéter.",
        ["With whom."] = "Avec qui.",
        ["Also where later acts will then stand against the rules or without their subject."] = "Même si des actes postérieurs deviennent contraires aux règles ou perdent leur objet.",
        ["Its number in the journal; what the last command recorded unless told."] = "Son numéro dans le journal ; ce que la dernière commande a noté sauf indication.",
        ["Strikes out what was recorded wrongly. It stays in the journal, and counts for nothing; then record what is right."] = "Annule ce qui a été noté par erreur. Cela reste dans le journal et ne compte plus ; notez ensuite ce qui est juste.",
        ["Why it was wrong."] = "Pourquoi c'était faux.",
        ["Writes everything kept here into one readable archive: JSON lines, and a manifest with checksums. The key of those who asked to be forgotten is not in it."] = "Écrit tout ce qui est conservé ici dans une archive lisible : des lignes JSON, et un manifeste avec sommes de contrôle. La clé des personnes oubliées n'y est pas.",
        ["Where to write it; a file that is there stays as it is."] = "Où l'écrire ; un fichier existant reste tel quel.",
        ["Verifies an archive, then puts it into a workspace that holds nothing yet, or in the place of what it holds. Whoever asked to be forgotten stays out."] = "Vérifie une archive, puis la remet dans un espace de travail encore vide, ou à la place de ce qu'il contient. Qui a demandé à être oublié reste écarté.",
        ["The archive."] = "L'archive.",
        ["Puts it in the place of what the workspace holds, which is then gone."] = "La met à la place de ce que contient l'espace de travail, qui est alors perdu.",
        ["The key file of the workspace it was made from (its name with .key behind), where somebody was forgotten there."] = "Le fichier-clé de l'espace de travail d'origine (son nom suivi de .key), si quelqu'un y a été oublié.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Puts a command's descriptions into French, as far as they are known here.</summary>
    internal static void Translate(Command command)
    {
        foreach (Symbol symbol in command.Options.Cast<Symbol>().Concat(command.Arguments).Append(command))
        {
            symbol.Description = Of(symbol.Description);
        }

        foreach (Command under in command.Subcommands)
        {
            Translate(under);
        }
    }

    private static string? Of(string? english)
    {
        // Two of the descriptions have something of this machine or a list in them.
        if (english?.StartsWith(Place, StringComparison.Ordinal) == true)
        {
            return "L'espace de travail, un seul fichier ; sauf indication, celui que nomme NETWORK_APPROACH_WORKSPACE, ou " + english[Place.Length..];
        }

        if (english?.StartsWith(Learnt, StringComparison.Ordinal) == true)
        {
            return "Ce que vous avez appris : « besoins : on n'y trouve pas de testeurs ». Sujets : activite, travail, equipe, besoins, decision, responsable, culture, conditions, perspectives, autre. Peut se répéter.";
        }

        return english is not null && Descriptions.TryGetValue(english, out string? french) ? french : english;
    }

    private const string Place = "The workspace, one file; unless told, the one that NETWORK_APPROACH_WORKSPACE names, or ";
    private const string Learnt = "What you learnt: \"needs";
}
