namespace NetworkApproach.Papers;

/// <summary>What to ask one person in the next talk with them: what is not known yet, without anything that the rules forbid now.</summary>
/// <param name="Target">The target the questions are about.</param>
/// <param name="With">The person to talk with.</param>
/// <param name="IsDecisive">Whether they are the prospective boss.</param>
/// <param name="IsAcquaintance">Whether the seeker knows them from elsewhere.</param>
/// <param name="Minutes">The minutes of the talk, 1 to 1,440.</param>
/// <param name="Opening">The minutes to introduce oneself and say why this person: 4 of 20, in proportion (practitioners' advice, grade
/// C).</param>
/// <param name="Asking">The minutes for the questions: those left by the opening and the end, 12 to 15 of 20 (practitioners' advice, grade
/// C).</param>
/// <param name="Closing">The minutes for thanks and names: 2 of 20, in proportion (practitioners' advice, grade C).</param>
/// <param name="Ask">The questions that fit, at <see cref="MinutesEach"/> minutes each, in the order in which to ask them; empty if nothing
/// more may be asked.</param>
/// <param name="IfThereIsTime">The questions that do not fit, the most important first.</param>
/// <param name="ToClose">What may be asked for at the end: names, whether they know a person, leave for people they know. Never what the
/// rules forbid now.</param>
/// <remarks>
/// Grades of sources: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on those.
/// </remarks>
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
    /// <summary>
    /// The minutes that one question takes with its answer: 3 (our choice: four questions in the 12 to 15 minutes that practice gives
    /// them).
    /// </summary>
    public const int MinutesEach = 3;
}
