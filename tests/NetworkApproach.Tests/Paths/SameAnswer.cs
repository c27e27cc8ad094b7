namespace NetworkApproach.Tests.Paths;

/// <summary>An answer made once more from what it holds, to see how many bytes it takes itself.</summary>
internal static class SameAnswer
{
    internal static WarmPaths Again(WarmPaths answer)
    {
        WarmPath[] paths = new WarmPath[answer.Count];
        for (int place = 0; place < paths.Length; place++)
        {
            WarmPath path = answer[place];
            Contact[] people = new Contact[path.People.Count];
            PathStep[] steps = new PathStep[path.Steps.Count];
            for (int person = 0; person < people.Length; person++)
            {
                people[person] = path.People[person];
            }

            for (int step = 0; step < steps.Length; step++)
            {
                PathStep one = path.Steps[step];
                steps[step] = new PathStep(one.From, one.To, one.Tie, one.Chance, one.IsGranted);
            }

            paths[place] = new WarmPath(people, steps);
        }

        return new WarmPaths(paths, answer.Complete);
    }
}
