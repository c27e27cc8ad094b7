namespace NetworkApproach.Texts;

/// <summary>Which text accepts a no: of a no to leave it says whom the seeker will not contact.</summary>
internal static class NoWords
{
    internal static WordedText Of(Speech speech)
    {
        PersonState person = speech.Approach.State.Person(speech.To.Id);
        (Request thing, _) = person.Threads
            .Where(thread => thread.Value.Said is { Answer: Answer.No, InConfidence: false })
            .Select(thread => (thread.Key, thread.Value.Said!))
            .MaxBy(thread => (thread.Item2.At, thread.Item2.Act));
        return thing is not Request.Leave leave ? speech.Say(SayingPhrases.AcceptNo)
            : speech.Say(
                WasCited(speech, leave.Prospect) ? SayingPhrases.AcceptNoToUsedLeave : SayingPhrases.AcceptNoToLeave,
                speech.Person("about", speech.Approach.Contact(leave.Prospect)));
    }

    /// <summary>Whether the seeker contacted that person in this relay's name, with leave or without.</summary>
    private static bool WasCited(Speech speech, ContactId prospect) =>
        speech.Approach.State.Person(prospect).Introductions.Keys.Any(key => key.Relay == speech.To.Id);
}
