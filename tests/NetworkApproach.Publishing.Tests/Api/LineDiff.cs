namespace NetworkApproach.Publishing.Tests;

/// <summary>What changed between two texts, a line each: <c>-</c> was there, <c>+</c> is new, under the line that encloses it. Empty if
/// nothing changed.</summary>
internal static class LineDiff
{
    internal static string Of(string before, string after)
    {
        string[] old = before.ReplaceLineEndings("\n").Split('\n'), now = after.ReplaceLineEndings("\n").Split('\n');
        int[][] common = CommonFrom(old, now);
        List<string> told = [];
        string? heading = null;
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            bool isGone = j == now.Length || (i < old.Length && common[i + 1][j] >= common[i][j + 1]);
            string? enclosing = isGone ? Enclosing(old, i) : Enclosing(now, j);
            if (enclosing is not null && enclosing != heading && !told.Contains($"{(isGone ? '-' : '+')} {enclosing}"))
            {
                told.Add($"  {enclosing}");
            }

            heading = enclosing;
            told.Add(isGone ? $"- {old[i++]}" : $"+ {now[j++]}");
        }

        return string.Join('\n', told);
    }

    /// <summary>The length of the longest common subsequence of what follows each pair of lines.</summary>
    private static int[][] CommonFrom(string[] old, string[] now)
    {
        int[][] common = [.. Enumerable.Range(0, old.Length + 1).Select(_ => new int[now.Length + 1])];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                common[i][j] = old[i] == now[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        return common;
    }

    private static string? Enclosing(string[] lines, int index) =>
        lines.Take(index).LastOrDefault(line => line.Trim() is not ("" or "{") && Indent(line) < Indent(lines[index]));

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
