namespace NetworkApproach.Tool;

/// <summary>What <c>say</c> says around the words themselves.</summary>
internal static class SayWords
{
    internal static string Nothing(Language language) => language == Language.French
        ? "Rien à dire maintenant : ni demande permise, ni merci, ni nouvelles à donner. Attendre est aussi une réponse."
        : "Nothing to say now: no request is allowed, and no thanks or report-back is owed. Waiting is an answer too.";

    internal static string Cut(Language language) => language == Language.French
        ? "(Un nom était trop long : il a été coupé, et se termine par des points de suspension.)"
        : "(A name was too long: it has been cut, and ends in an ellipsis.)";

    internal static string Title(Language language, SayLine line) => language == Language.French ? French(line) : English(line);

    private static string English(SayLine line) => line.Text.To is not { } to ? "To decide for yourself" : Capital(line.Occasion switch
    {
        "remind" => $"remind {to}, once",
        "contact" => $"ask {to} for a talk",
        "ask-names" => $"ask {to} for names",
        "ask-knows" => $"ask {to} whether they know somebody",
        "ask-leave" => $"ask {to} for leave",
        "ask-what-became" => $"ask {to} what became of your CV",
        "ask-stop" => $"ask {to} to stop passing on your CV",
        "answer-offer" => $"answer {to}, who offered to pass on your CV",
        "thank" => $"thank {to}",
        "report-back" => $"tell {to} what came of it",
        "apologise" => $"apologise to {to}",
        "explain-method" => $"explain to {to} how you go about it",
        "accept-no" => $"accept the no of {to}",
        "withdraw" => $"withdraw what you asked of {to}",
        "meet-again" => $"tell {to} that you would like to meet again",
        _ => $"a note that {to} may send instead of your CV",
    }) + line.Text.Channel switch { Channel.Message => ", in writing", Channel.Telephone => ", by telephone", _ => ", face to face" } + line.Status switch { CourtesyStatus.Owed => " (not due yet)", CourtesyStatus.Overdue => " (overdue)", _ => string.Empty };

    private static string French(SayLine line) => line.Text.To is not { } to ? "À décider vous-même" : Capital(line.Occasion switch
    {
        "remind" => $"relancer {to}, une seule fois",
        "contact" => $"demander un entretien à {to}",
        "ask-names" => $"demander des noms à {to}",
        "ask-knows" => $"demander à {to} qui connaît qui",
        "ask-leave" => $"demander son accord à {to}",
        "ask-what-became" => $"demander à {to} ce que votre CV est devenu",
        "ask-stop" => $"demander à {to} de ne plus transmettre votre CV",
        "answer-offer" => $"répondre à {to}, qui propose de transmettre votre CV",
        "thank" => $"remercier {to}",
        "report-back" => $"raconter la suite à {to}",
        "apologise" => $"présenter vos excuses à {to}",
        "explain-method" => $"expliquer à {to} comment vous vous y prenez",
        "accept-no" => $"accepter le non reçu : {to}",
        "withdraw" => $"retirer votre demande : {to}",
        "meet-again" => $"dire à {to} que vous aimeriez vous revoir",
        _ => $"un petit mot à envoyer à la place de votre CV : {to}",
    }) + line.Text.Channel switch { Channel.Message => ", par écrit", Channel.Telephone => ", au téléphone", _ => ", de vive voix" } + line.Status switch { CourtesyStatus.Owed => " (rien ne presse)", CourtesyStatus.Overdue => " (en retard)", _ => string.Empty };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
