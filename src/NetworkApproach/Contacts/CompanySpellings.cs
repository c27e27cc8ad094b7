using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>Which spellings are one company: those with one normal form, and those that somebody has stated to be one. Immutable.</summary>
/// <remarks>Statements chain: if A is B and B is C, then A is C. Lists come in ordinal order of the spellings, each spelling
/// once.</remarks>
public sealed class CompanySpellings
{
    private readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, CompanyName>> companies;

    private CompanySpellings(ImmutableDictionary<string, ImmutableSortedDictionary<string, CompanyName>> companies) =>
        this.companies = companies;

    /// <summary>No statement: only the normal form counts.</summary>
    public static CompanySpellings None { get; } = new(
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, CompanyName>>(StringComparer.Ordinal));

    /// <summary>These statements, and that two spellings are one company. Linear in the spellings of that company.</summary>
    /// <exception cref="ArgumentException">A name is <c>default</c>.</exception>
    public CompanySpellings Same(CompanyName one, CompanyName other)
    {
        ImmutableSortedDictionary<string, CompanyName> both = Spellings(one).SetItems(Spellings(other));
        return new(companies.SetItems(both.Values.Select(name => KeyValuePair.Create(name.NormalForm, both))));
    }

    /// <summary>Whether two spellings are one company.</summary>
    /// <exception cref="ArgumentException">A name is <c>default</c>.</exception>
    public bool AreSame(CompanyName one, CompanyName other) => KeyOf(one) == KeyOf(other);

    /// <summary>A text that two spellings share exactly if they are one company: the first normal form, in ordinal order, of all that are
    /// stated to be it.</summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public string KeyOf(CompanyName name) =>
        companies.TryGetValue(Checked(name).NormalForm, out ImmutableSortedDictionary<string, CompanyName>? stated)
        ? stated.Values.Select(spelling => spelling.NormalForm).Min(StringComparer.Ordinal)!
        : name.NormalForm;

    /// <summary>This spelling and every other one stated to be the same company.</summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public IReadOnlyList<CompanyName> Of(CompanyName name) => [.. Spellings(name).Values];

    /// <summary>Those of some known spellings that are this company; empty if none is.</summary>
    /// <param name="name">The company.</param>
    /// <param name="known">Spellings in any order, repeated or not.</param>
    /// <exception cref="ArgumentException">A name is <c>default</c>.</exception>
    public IReadOnlyList<CompanyName> Among(CompanyName name, IEnumerable<CompanyName> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        string key = KeyOf(name);
        return [.. InOrder(known.Where(spelling => KeyOf(spelling) == key)).Values];
    }

    /// <summary>The known spellings to offer to somebody whose company nobody matches, the nearest first.</summary>
    /// <remarks>
    /// Near is a name that differs by a few letters (one, or one in five; two neighbours swapped count as one), the fewest first; then one
    /// that has all the words of the other, misspelt or not, the fewest other words first; then ordinal order. Of several spellings of one
    /// company the first in ordinal order is offered. Linear in the known names, times the square of a name's length.
    /// </remarks>
    /// <param name="name">What was looked for.</param>
    /// <param name="known">Spellings in any order, repeated or not; those that are this company are not offered.</param>
    /// <param name="most">At most how many: 1 or more; 5 unless told.</param>
    /// <returns>Empty if none is near.</returns>
    /// <exception cref="ArgumentException">A name is <c>default</c>, or <paramref name="most"/> less than 1.</exception>
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
