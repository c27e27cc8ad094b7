using System.Text.RegularExpressions;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// A whole history as a text, for where strikings-out may still come, which read all of it: people who are alike are named in the order in
/// which they come up. Acts are called by their place already.
/// </summary>
internal static partial class HistoryKey
{
    internal static UInt128 Of(SmallWorld world, IReadOnlyList<ApproachEvent> history)
    {
        Dictionary<string, string> names = [];
        HashSet<string> alike = [.. world.Alike.Select(who => who.Value)];
        string text = string.Join('\n', history.Select(e => $"{e} {(e as ApproachEvent.Opened)?.Policy}"));
        return StateKey.Digest(Word().Replace(text, word => alike.Contains(word.Value) ? Name(names, word.Value) : word.Value));
    }

    private static string Name(Dictionary<string, string> names, string who)
    {
        if (!names.TryGetValue(who, out string? name))
        {
            names.Add(who, name = $"#{names.Count}");
        }

        return name;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
