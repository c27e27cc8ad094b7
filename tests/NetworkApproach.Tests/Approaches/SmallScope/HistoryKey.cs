using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// All of a history that a later event can still read, as a text that two histories share only if everything that may follow is judged
/// alike. Any event may come late, and those after it are judged again, so the text holds all of them: in the order in which they count,
/// whatever the order of recording, the acts called by their place in it. Where something was struck out, restored, forgotten, stated to
/// be one person or recorded under an id that is taken, the order of recording counts too, and the text keeps it. People who are alike are
/// named in the order in which they come up.
/// </summary>
internal static partial class HistoryKey
{
    internal static UInt128 Of(SmallWorld world, IReadOnlyList<ApproachEvent> history)
    {
        bool isOrdered = history.Any(e => e is StruckOut or Restored or Erased or SamePersonStated)
            || history.DistinctBy(e => e.Id).Count() < history.Count;
        IEnumerable<ApproachEvent> told = isOrdered ? history : new Chronicle(history).Ordered.Select(entry => entry.Told);
        Dictionary<string, string> names = [];
        HashSet<string> alike = [.. world.Alike.Select(who => who.Value)];
        string text = string.Join('\n', told.Select(
            e => $"{e} of {string.Join(' ', e.People)} {(e as Opened)?.Policy} {(e as PolicyChanged)?.Policy}"));
        return Digest(Word().Replace(
            text, word => alike.Contains(word.Value) || Step().IsMatch(word.Value) ? Name(names, word.Value) : word.Value));
    }

    internal static UInt128 Digest(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private static string Name(Dictionary<string, string> names, string what)
    {
        if (!names.TryGetValue(what, out string? name))
        {
            names.Add(what, name = $"#{names.Count}");
        }

        return name;
    }

    [GeneratedRegex(@"step \d+|\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^step \d+$")]
    private static partial Regex Step();
}
