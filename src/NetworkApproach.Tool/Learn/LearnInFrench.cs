namespace NetworkApproach.Tool;

/// <summary>The method in French.</summary>
internal static class LearnInFrench
{
    internal static readonly IReadOnlyList<LearnLine> Lines =
    [
        new(LearnKind.Heading, "L'APPROCHE RÉSEAU POUR TROUVER UN EMPLOI"),
        new(LearnKind.Text,
            "Vous avez envoyé des CV, et rien ne revient. Cela ne dit pas grand-chose de vous : un CV arrive sur une pile, et la personne qui pourrait dire oui ne le verra "
            + "peut-être jamais. Il existe un autre chemin. Il ne coûte rien, il ne demande pas un gros carnet d'adresses, et vous pouvez commencer ce soir, avec une seule personne que vous connaissez."),

        new(LearnKind.Heading, "L'IDÉE"),
        new(LearnKind.Text,
            "Dans l'entreprise qui vous tente, quelqu'un pourrait vous embaucher. Vous allez vous asseoir en face de cette personne. Vous y arriverez de proche en proche : chacun vous "
            + "donne quelques minutes, un nom peut-être, et l'autorisation de dire qui vous envoie. Vous ne demandez de poste à personne. Vous demandez ce que les gens aiment donner : ce qu'ils savent."),

        new(LearnKind.Heading, "COMMENT CELA SE PASSE"),
        new(LearnKind.Step, "Choisissez une entreprise. Demandez à quelqu'un que vous connaissez : qui la connaît bien ?"),
        new(LearnKind.Step, "Parlez vingt minutes avec cette personne. Posez des questions, écoutez, et voyez si l'entreprise est bien ce que vous croyiez."),
        new(LearnKind.Step, "De retour chez vous, décidez si elle vous intéresse vraiment. Sinon, arrêtez là. C'est une bonne fin : elle vous a coûté une heure, pas une année."),
        new(LearnKind.Step, "Si oui, demandez à qui parler dans la maison, quel que soit son poste. À l'accueil, on sait des choses que la direction ignore."),
        new(LearnKind.Step, "Pour chaque nom, demandez : « Puis-je prendre contact de votre part ? » Avoir un nom, ce n'est pas encore avoir le droit de s'en servir."),
        new(LearnKind.Step, "Écrivez ou appelez vous-même. Dès la première phrase, dites de la part de qui."),
        new(LearnKind.Step, "Continuez ainsi, jusqu'à la personne qui pourrait vous embaucher. D'ici là, vous saurez ce dont elle a besoin, et vous aurez parlé à ceux qui l'entourent."),
        new(LearnKind.Step, "Remerciez tout le monde sous un jour, et racontez à chacun comment cela s'est fini, bien ou mal."),

        new(LearnKind.Heading, "« DONNEZ-MOI VOTRE CV, JE LE FERAI PASSER »"),
        new(LearnKind.Text,
            "C'est dit de bon cœur, et c'est là que la plupart des démarches s'arrêtent. Le CV part, et vous restez : vous ne savez pas qui l'a, vous n'avez personne à appeler, et vous n'osez plus "
            + "rien redemander. Alors remerciez, et répondez :"),
        new(LearnKind.Example, "« C'est très gentil. Est-ce que je pourrais contacter moi-même, de votre part, les personnes auxquelles vous pensez ? Vous n'auriez rien à faire. »"),
        new(LearnKind.Text, "Presque tout le monde dit oui. L'exception, ce sont les recruteurs : présenter des candidats est leur métier."),

        new(LearnKind.Heading, "CE QUI GARDE LES PORTES OUVERTES"),
        new(LearnKind.Rule, "Vingt minutes, c'est vingt minutes. C'est vous qui regardez l'heure."),
        new(LearnKind.Rule, "Jamais un nom sans l'accord de la personne. C'est la seule chose que l'on ne pardonne pas."),
        new(LearnKind.Rule, "Jamais de demande de poste ni de recommandation : on enverrait votre CV ailleurs, et vous avec."),
        new(LearnKind.Rule, "Un non est un non. Le silence vaut une relance, au bout de sept jours ouvrés, une seule."),
        new(LearnKind.Rule, "Ce que l'on vous confie reste entre vous."),

        new(LearnKind.Heading, "SI VOUS REDOUTEZ DE DEMANDER"),
        new(LearnKind.Text,
            "Vous demandez peu, vous dites pourquoi vous avez pensé à cette personne, et il lui est facile de refuser. Le pire qui puisse arriver est un non poli ; vous demandez alors à quelqu'un "
            + "d'autre. Nul besoin d'être à l'aise avec les gens : il suffit d'une question, et d'écouter."),

        new(LearnKind.Heading, "ET MAINTENANT"),
        new(LearnKind.Example, "network-approach demo : la méthode jouée de bout en bout"),
        new(LearnKind.Example, "network-approach say : votre propre cas : quoi dire maintenant, mot pour mot"),
    ];
}
