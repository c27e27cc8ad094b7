using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>Who works where, and who ever has, by number.</summary>
internal sealed class Workplaces
{
    private readonly Dictionary<CompanyName, List<int>> now = [];
    private readonly Dictionary<CompanyName, List<int>> ever = [];

    internal Workplaces(People people)
    {
        for (int number = 0; number < people.Count; number++)
        {
            foreach (Employment employment in people[number].Employments)
            {
                Add(ever, employment.Company, number);
                if (!employment.IsPast)
                {
                    Add(now, employment.Company, number);
                }
            }
        }
    }

    /// <summary>The numbers of the people at a company, in order.</summary>
    internal ReadOnlySpan<int> At(CompanyName company, bool workedThere) =>
        (workedThere ? ever : now).TryGetValue(company, out List<int>? people) ? CollectionsMarshal.AsSpan(people) : [];

    private static void Add(Dictionary<CompanyName, List<int>> index, CompanyName company, int number)
    {
        if (!index.TryGetValue(company, out List<int>? people))
        {
            index.Add(company, people = []);
        }

        if (people is not [.., var last] || last != number)
        {
            people.Add(number);
        }
    }
}
