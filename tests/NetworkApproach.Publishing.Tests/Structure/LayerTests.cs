namespace NetworkApproach.Publishing.Tests;

/// <summary>A folder of the core is a room for one matter, and rooms form layers: a newcomer can read from the top and stop
/// anywhere.</summary>
public class LayerTests
{
    /// <summary>The rooms of the core, each using only those above it; a folder's own files are a room too.</summary>
    private static readonly string[] Layers =
    [
        "Contacts",
        "Phrases",
        "Requests",
        "Approaches/Events", "Approaches/Refusals", "Approaches/State", "Approaches/Courtesies", "Approaches/Rules",
        "Approaches/Knowledge", "Approaches/HandOffs", "Approaches/Appointments", "Approaches/Moves", "Approaches/Journal",
        "Approaches",
        "Approaches/Audits", "Approaches/Forgetting", "Approaches/Papers", "Approaches/Json",
        "Paths/Query", "Paths/Odds", "Paths/Search", "Paths",
        "Planning/Model", "Planning/Chances", "Planning/Orders", "Planning",
        "Wording", "Wording/Papers",
        "Book",
        "Service",
    ];

    private static readonly Lazy<References> Core = new(() => References.Of("NetworkApproach"));

    [Fact]
    public void Every_folder_of_the_core_is_a_layer() => Assert.Equal(
        Layers.Order(StringComparer.Ordinal),
        Core.Value.All
            .SelectMany(used => (string[])[used.From, used.To])
            .Select(Core.Value.FolderOf)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_of_the_core_uses_only_the_layers_above_it() => Findings.None(AgainstTheOrder(Core.Value, Layers));

    [Fact]
    public void A_reference_against_the_order_is_told_with_its_files_and_its_type()
    {
        References references = References.Of(
            "/code",
            [
                ("/code/Upper/One.cs", "namespace Here; class One { int Size() { var two = Two.Made(); return two.Length; } }"),
                ("/code/Lower/Two.cs", "namespace Here; class Two { internal static string Made() => new One().ToString()!; }"),
            ],
            "Here");

        Assert.Equal(["Upper uses Lower, which is below it: One.cs uses Two of Two.cs"], AgainstTheOrder(references, ["Upper", "Lower"]));
    }

    private static IEnumerable<string> AgainstTheOrder(References references, string[] layers) =>
        from used in references.All
        let upper = references.FolderOf(used.From)
        let lower = references.FolderOf(used.To)
        where Array.IndexOf(layers, lower) > Array.IndexOf(layers, upper)
        orderby upper, lower, used.ToString()
        select $"{upper} uses {lower}, which is below it: {used}";
}
