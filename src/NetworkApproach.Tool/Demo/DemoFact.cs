namespace NetworkApproach.Tool;

/// <summary>One thing that somebody of the demo tells.</summary>
/// <param name="Key">Its words, by language.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Belief">The place of the belief it bears on; null for none.</param>
/// <param name="Bearing">What it does to that belief.</param>
/// <param name="InConfidence">Whether it is told in confidence.</param>
internal sealed record DemoFact(string Key, Topic Topic, int? Belief = null, Bearing Bearing = Bearing.AddsTo, bool InConfidence = false);
