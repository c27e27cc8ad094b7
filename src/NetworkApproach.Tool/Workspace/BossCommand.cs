using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>boss</c>: who the prospective boss is.</summary>
internal static class BossCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(LearningHelp.BossPerson.Key);
        Option<bool> isNew = ActOptions.New();
        return workspace.On("boss", LearningHelp.Boss.Key, [person, isNew, ActOptions.Forgotten()], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact boss = seat.PersonOrNew(typed, asked.GetValue(isNew), approach).At(approach.Target.Company);
            seat.Tell(seat.Record(approach, draft =>
            {
                draft.Note(boss, seat.Now);
                draft.Record(act => new ApproachEvent.BossIdentified(act, seat.Now, boss.Id));
            }));
        });
    }

    /// <summary>Somebody of whom no employment is known, as working at a company.</summary>
    private static Contact At(this Contact person, CompanyName company) =>
        person.Employments.Count > 0 ? person : new Contact(person.Id, person.Name, [new Employment(company)], person.IsConsultant);
}
