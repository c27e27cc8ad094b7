namespace NetworkApproach.Tests.Approaches;

/// <summary>What people may have been asked for elsewhere, at random: of some nothing, of others a little of everything.</summary>
internal static class RandomFootprints
{
    private static readonly CompanyName[] Companies = [new("Noname Corp"), new("Othername Corp")];

    internal static Footprint[] Of(int seed, IReadOnlyList<string> people)
    {
        Random random = new(seed);
        return [.. people.Where(_ => random.Next(2) == 0).Select(who => Of(random, new ContactId(who), people))];
    }

    private static Footprint Of(Random random, ContactId who, IReadOnlyList<string> people) => new(
        who, random.Next(4) * 5, random.Next(3) * 10, random.Next(4) == 0 ? 10 : 0, random.Next(3), random.Next(3),
        Enumerable.Range(0, random.Next(4)).Select(_ => Asked(random, people)).ToArray(),
        Enumerable.Range(0, random.Next(2)).Select(_ => Somebody(random, people)).ToArray());

    private static PastRequest Asked(Random random, IReadOnlyList<string> people)
    {
        Request request = random.Next(5) switch
        {
            0 => new Request.Talk(),
            1 => new Request.Names(random.Next(2) == 0 ? Purpose.Inside : Purpose.Guide),
            2 => new Request.Knows(Somebody(random, people)),
            3 => new Request.Leave(Somebody(random, people)),
            _ => new Request.Stop(new ActId("elsewhere")),
        };
        DateOnly day = new DateOnly(2026, 3, 2).AddDays(random.Next(200));
        Answer? said = random.Next(5) switch
        {
            0 => new Answer.No(),
            1 => new Answer.Later(day),
            2 when request is Request.Leave => new Answer.Granted(),
            2 => new Answer.Yes(),
            _ => null,
        };
        return new PastRequest(request, Companies[random.Next(2)], random.Next(3), said, random.Next(3) == 0 ? day : null);
    }

    private static ContactId Somebody(Random random, IReadOnlyList<string> people) => new(people[random.Next(people.Count)]);
}
