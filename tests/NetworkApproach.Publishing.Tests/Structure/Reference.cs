namespace NetworkApproach.Publishing.Tests;

/// <summary>One file uses a type of another.</summary>
/// <param name="From">The file that uses it.</param>
/// <param name="To">The file that declares it, or the member used.</param>
/// <param name="Type">The type.</param>
internal sealed record Reference(string From, string To, string Type)
{
    public override string ToString() => $"{Path.GetFileName(From)} uses {Type} of {Path.GetFileName(To)}";
}
