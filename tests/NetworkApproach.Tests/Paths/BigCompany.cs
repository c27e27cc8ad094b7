namespace NetworkApproach.Tests.Paths;

/// <summary>A company with 5,000 people inside, and a seeker with 3,000 acquaintances, among 30,000 people; seeded.</summary>
internal static class BigCompany
{
    internal const int Inside = 5_000;
    internal const int Acquaintances = 3_000;
    internal const int Everybody = 30_000;
    private const int Seed = 20_261_123;
    private const int TiesEach = 10;

    internal static readonly ContactId Seeker = new("seeker");
    internal static readonly CompanyName Company = new("Noname Corp");

    /// <summary>The people inside, by id and name only.</summary>
    internal static IEnumerable<Contact> Contacts() =>
        Enumerable.Range(0, Inside).Select(number => new Contact(Person(number), $"Person {number}", [new Employment(Company)]));

    /// <summary>Everybody knows ten others, one in a hundred of them somebody inside unless they are inside themselves; nobody the seeker
    /// knows is inside.</summary>
    internal static List<Tie> Ties()
    {
        Random random = new(Seed);
        List<Tie> ties = [];
        for (int number = 0; number < Acquaintances; number++)
        {
            ties.Add(TieOf(Seeker, Person(Inside + number), random));
        }

        for (int number = 0; number < Everybody; number++)
        {
            for (int tie = 0; tie < TiesEach; tie++)
            {
                bool inside = number < Inside || random.Next(100) == 0;
                ties.Add(TieOf(Person(number), Person(inside ? random.Next(Inside) : random.Next(Inside, Everybody)), random));
            }
        }

        return ties;
    }

    private static ContactId Person(int number) => new($"p{number}");

    private static Tie TieOf(ContactId from, ContactId to, Random random) =>
        new(from, to, new Warmth(3)) { StatedChance = new Chance(0.30 + (0.65 * random.NextDouble())), Minutes = 10 * random.Next(1, 4) };
}
