namespace NetworkApproach.Tool;

/// <summary>The method in English.</summary>
internal static class LearnInEnglish
{
    internal static readonly IReadOnlyList<LearnLine> Lines =
    [
        new(LearnKind.Heading, "THE NETWORK APPROACH TO A JOB"),
        new(LearnKind.Text,
            "You have sent out CVs, and nothing comes back. That says little about you: a CV lands on a pile, and the person who could say yes may never see "
            + "it. There is another way. It costs nothing, it does not take a thick address book, and you can begin tonight, with one person you know."),

        new(LearnKind.Heading, "THE IDEA"),
        new(LearnKind.Text,
            "In the company that tempts you, one person could hire you. You are going to sit down with that person. You get there from one person to the next: each "
            + "gives you a few minutes, perhaps a name, and leave, which is to say permission, to mention who sent you. You ask nobody for a job. You ask for what people like to give: what they know."),

        new(LearnKind.Heading, "HOW IT GOES"),
        new(LearnKind.Step, "Choose one company. Ask somebody you know: who knows it well?"),
        new(LearnKind.Step, "Talk with that person for twenty minutes. Ask, listen, and see whether the company is what you thought."),
        new(LearnKind.Step, "At home, decide whether it really interests you. If it does not, stop there. That is a good ending: it cost you an hour, not a year."),
        new(LearnKind.Step, "If it does, ask who it would be worth talking to inside, whatever their job. The one at the front desk knows things the director does not."),
        new(LearnKind.Step, "For each name, ask: \"May I contact them, and mention your name?\" To have a name is not yet to have leave to use it."),
        new(LearnKind.Step, "Write or call, yourself. Who sent you comes in the very first sentence."),
        new(LearnKind.Step, "Go on like this, until you face the person who could hire you. By then you know what they need, and you have met the people around them."),
        new(LearnKind.Step, "Thank everybody within a day, and tell each of them how it ended, whatever the end."),

        new(LearnKind.Heading, "\"GIVE ME YOUR CV, I'LL PASS IT ON\""),
        new(LearnKind.Text,
            "It is kindly meant, and it is where most approaches stop. The CV leaves and you stay behind: you do not know who has it, you have nobody to call, and you "
            + "dare not ask again. So say thank you, and answer:"),
        new(LearnKind.Example, "\"That is kind of you. May I contact the people you thought of, and mention your name? You wouldn't need to do anything.\""),
        new(LearnKind.Text, "Nearly everybody says yes. Recruiters are the exception: putting people forward is their trade."),

        new(LearnKind.Heading, "WHAT KEEPS THE DOORS OPEN"),
        new(LearnKind.Rule, "Twenty minutes are twenty minutes. You are the one who watches the clock."),
        new(LearnKind.Rule, "Never use a name without leave. It is the one thing that people do not forgive."),
        new(LearnKind.Rule, "Never ask for a job or a recommendation: people would send your CV away, and you with it."),
        new(LearnKind.Rule, "A no is a no. Silence earns one reminder, after seven working days, and only one."),
        new(LearnKind.Rule, "What you are told in confidence stays with you."),

        new(LearnKind.Heading, "IF YOU DREAD ASKING"),
        new(LearnKind.Text,
            "You ask for little, you say why you thought of them, and you make it easy to say no. The worst that can happen is a polite no, and you then ask somebody "
            + "else. You need not be at ease with people; you need one question, and to listen."),

        new(LearnKind.Heading, "AND NOW"),
        new(LearnKind.Example, "network-approach demo: the whole of it, played through from start to end"),
        new(LearnKind.Example, "network-approach say: your own case: what to say now, word for word"),
    ];
}
