using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// Knows which spellings are the same company: those with the same normal form, and those stated to be the same. Immutable.
/// </summary>
/// <remarks>
/// Statements are transitive: if A is B and B is C, then A is C. Lists are in ordinal order of the spellings, without duplicates.
/// </remarks>
public sealed class CompanySpellings
{
    private readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, CompanyName>> companies;

    private CompanySpellings(ImmutableDictionary<string, ImmutableSortedDictionary<string, CompanyName>> companies) =>
        this.companies = companies;

    /// <summary>No statements: only the normal form counts.</summary>
    public static CompanySpellings None { get; } = new(
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, CompanyName>>(StringComparer.Ordinal));

    /// <summary>
    /// Returns a copy that also states that two spellings are the same company, in time linear in the number of that company's spellings.
    /// </summary>
    /// <exception cref="ArgumentException">A name is <c>default</c>.</exception>
    public CompanySpellings Same(CompanyName one, CompanyName other)
    {
        ImmutableSortedDictionary<string, CompanyName> both = Spellings(one).SetItems(Spellings(other));
        return new(companies.SetItems(both.Values.Select(name => KeyValuePair.Create(name.NormalForm, both))));
    }

    /// <summary>Whether two spellings are the same company.</summary>
    /// <exception cref="ArgumentException">A name is <c>default</c>.</exception>
    public bool AreSame(CompanyName one, CompanyName other) => KeyOf(one) == KeyOf(other);

    /// <summary>
    /// Returns a key that is equal for two spellings exactly when they are the same company: the first, in ordinal order, of the normal
    /// forms stated to be that company.
    /// </summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public string KeyOf(CompanyName name) =>
        companies.TryGetValue(Checked(name).NormalForm, out ImmutableSortedDictionary<string, CompanyName>? stated)
        ? stated.Values.Select(spelling => spelling.NormalForm).Min(StringComparer.Ordinal)!
        : name.NormalForm;

    /// <summary>Returns this spelling and every other one stated to be the same company.</summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public IReadOnlyList<CompanyName> Of(CompanyName name) => [.. Spellings(name).Values];

    /// <summary>Returns the known spellings that are the same company as a name; empty if there are none.</summary>
    /// <param name="name">The company.</param>
    /// <param name="known">The known spellings, in any order; duplicates are allowed.</param>
    /// <exception cref="ArgumentException">A name is <c>default</c>.</exception>
    public IReadOnlyList<CompanyName> Among(CompanyName name, IEnumerable<CompanyName> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        string key = KeyOf(name);
        return [.. InOrder(known.Where(spelling => KeyOf(spelling) == key)).Values];
    }

    /// <summary>Returns the known spellings closest to a name that matches no known company, the closest first.</summary>
    /// <remarks>
    /// First come names that differ by a few letters (one, or one in five; swapping two neighbouring letters counts as one), those with the
    /// fewest differences first. Then come names that contain all the words of the other name, misspelt or not, those with the fewest extra
    /// words first. Equally close names are in ordinal order. Only one spelling per company is returned, the first in ordinal order. The
    /// cost is linear in the number of known names, times the square of a name's length.
    /// </remarks>
    /// <param name="name">The name that was searched for.</param>
    /// <param name="known">The known spellings, in any order; duplicates are allowed. Those that are the same company as the name are left
    /// out.</param>
    /// <param name="most">The maximum number of spellings to return: 1 or more; 5 by default.</param>
    /// <returns>The closest spellings; empty if none is close.</returns>
    /// <exception cref="ArgumentException">A name is <c>default</c>, or <paramref name="most"/> is less than 1.</exception>
    public IReadOnlyList<CompanyName> Nearest(CompanyName name, IEnumerable<CompanyName> known, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        string key = KeyOf(name);
        return
        [
            .. InOrder(known).Values
                .DistinctBy(KeyOf)
                .Where(spelling => KeyOf(spelling) != key)
                .Select(spelling => (spelling, Distance: NameDistance.Between(name.NormalForm, spelling.NormalForm)))
                .Where(offer => offer.Distance is not null)
                .OrderBy(offer => offer.Distance)
                .ThenBy(offer => offer.spelling.Text, StringComparer.Ordinal)
                .Take(most)
                .Select(offer => offer.spelling),
        ];
    }

    private static ImmutableSortedDictionary<string, CompanyName> InOrder(IEnumerable<CompanyName> names)
    {
        ImmutableSortedDictionary<string, CompanyName>.Builder inOrder =
            ImmutableSortedDictionary.CreateBuilder<string, CompanyName>(StringComparer.Ordinal);
        foreach (CompanyName name in names)
        {
            inOrder[name.Text] = name;
        }

        return inOrder.ToImmutable();
    }

    private static CompanyName Checked(CompanyName name) =>
        name.IsDefault ? throw new ArgumentException("default names no company.", nameof(name)) : name;

    private ImmutableSortedDictionary<string, CompanyName> Spellings(CompanyName name) => companies
        .GetValueOrDefault(Checked(name).NormalForm, ImmutableSortedDictionary.Create<string, CompanyName>(StringComparer.Ordinal))
        .SetItem(name.Text, name);
}
