namespace NetworkApproach.Papers;

/// <summary>Something to ask one person in the next talk with them. It says nothing that another said, and names nobody who must not be
/// named to them.</summary>
/// <param name="Kind">Why it is open.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Belief">The seeker's own belief in question, in the seeker's words; null for none, or where these words might name
/// somebody.</param>
/// <param name="Request">Of who decides and who knows them: what is asked for, one of the closed list; null for a question that asks for
/// information only.</param>
/// <param name="About">The person the request is about; null if about nobody.</param>
public sealed record TalkQuestion(QuestionKind Kind, Topic Topic, string? Belief, Request? Request, Contact? About);
