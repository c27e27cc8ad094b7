namespace NetworkApproach;

/// <summary>
/// The order in which the lines of a record count: the opening first, then by instant; at one instant facts before acts and a no after a
/// yes; then, of acquaintances of one day, as stated, and all else as recorded.
/// </summary>
internal sealed class LineOrder(ApproachEvent.Opened? opening) : IComparer<Line>
{
    public int Compare(Line? x, Line? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = IsOpening(y).CompareTo(IsOpening(x));
        order = order != 0 ? order : x.At(opening).CompareTo(y.At(opening));
        order = order != 0 ? order : x.Rank.CompareTo(y.Rank);
        order = order != 0 ? order : x.Event.At.CompareTo(y.Event.At);
        return order != 0 ? order : x.Place.CompareTo(y.Place);
    }

    private bool IsOpening(Line line) => ReferenceEquals(line.Event, opening);
}
