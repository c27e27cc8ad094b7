namespace NetworkApproach.Papers;

/// <summary>What to ask one person in the next talk with them: what is not known yet, and nothing that the rules forbid now.</summary>
/// <param name="Target">The target they are about.</param>
/// <param name="With">With whom.</param>
/// <param name="IsDecisive">Whether they are the prospective boss.</param>
/// <param name="IsAcquaintance">Whether the seeker knows them from elsewhere.</param>
/// <param name="Minutes">The minutes of the talk.</param>
/// <param name="Opening">Minutes for who one is and why this person: 4 of 20, in proportion (practitioners; grade C).</param>
/// <param name="Asking">Minutes for the questions: 12 to 15 of 20 (practitioners; grade C); what the opening and the end leave.</param>
/// <param name="Closing">Minutes for thanks and names: 2 of 20, in proportion (practitioners; grade C).</param>
/// <param name="Ask">What fits, at <see cref="MinutesEach"/> a question, in the order in which to ask it; empty once nothing more may be
/// asked.</param>
/// <param name="IfThereIsTime">What does not fit, what matters most first.</param>
/// <param name="ToClose">What may be asked at the end: names, whether they know somebody, leave for whom they know. Never what the rules
/// forbid now.</param>
public sealed record TalkQuestions(
    Target Target,
    Contact With,
    bool IsDecisive,
    bool IsAcquaintance,
    int Minutes,
    int Opening,
    int Asking,
    int Closing,
    IReadOnlyList<TalkQuestion> Ask,
    IReadOnlyList<TalkQuestion> IfThereIsTime,
    IReadOnlyList<Move.Ask> ToClose)
{
    /// <summary>Minutes that one question takes with its answer: 3 (our choice: four questions in the 12 to 15 minutes that practice gives
    /// them).</summary>
    public const int MinutesEach = 3;
}
