namespace NetworkApproach.Tool;

/// <summary>Whether what somebody typed is a part of a name: a first name, a surname, some of its words in their order; case and accents make no difference.</summary>
internal static class NamePart
{
    internal static bool Fits(string typed, string name)
    {
        string part = NormalText.Of(typed);
        return part.Length > 0 && $" {NormalText.Of(name)} ".Contains($" {part} ", StringComparison.Ordinal);
    }
}
