namespace NetworkApproach;

/// <summary>A recorded thing that a rule forbids, or whose subject is gone. It stays recorded and confers nothing.</summary>
/// <param name="Act">The act.</param>
/// <param name="Event">The event's type, as in <see cref="EventJson"/>.</param>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Who">The person it concerns; null if nobody in particular.</param>
/// <param name="Kind">Confessed, uncovered, or an orphan.</param>
/// <param name="Why">One sentence, in English.</param>
public sealed record Breach(ActId Act, string Event, Rule Rule, ContactId? Who, BreachKind Kind, string Why)
{
    /// <summary>One line: rule, event, person, why.</summary>
    public override string ToString() => $"{(Rule == Rule.Record ? "record" : $"R{(int)Rule}")} {Event} {Act}{(Who is { } who ? $" ({who})" : string.Empty)}: {Why}";
}
