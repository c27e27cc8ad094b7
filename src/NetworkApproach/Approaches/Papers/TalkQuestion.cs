namespace NetworkApproach.Papers;

/// <summary>
/// Something to ask one person in the next talk with them. It reveals nothing another person said, and names nobody who must not be named
/// to them.
/// </summary>
/// <param name="Kind">Why the question is open.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Belief">The seeker's belief in question, in the seeker's words; null if there is none, or if these words might name
/// somebody.</param>
/// <param name="Request">For the questions who decides and who knows them: the request to make, one of the closed list; null for a question
/// that asks for information only.</param>
/// <param name="About">The person the request is about; null if about nobody.</param>
public sealed record TalkQuestion(QuestionKind Kind, Topic Topic, string? Belief, Request? Request, Contact? About);
