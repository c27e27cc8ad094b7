namespace NetworkApproach;

/// <summary>The order of whole paths: by key, then by ids person by person. Equal keys have as many steps.</summary>
internal sealed class TrailOrder : IComparer<Trail>
{
    internal static readonly TrailOrder Instance = new();

    public int Compare(Trail? x, Trail? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int keys = x.Key.CompareTo(y.Key);
        return keys != 0 ? keys : Trail.ComparePeople(x, y);
    }
}
