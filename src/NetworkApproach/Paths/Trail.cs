namespace NetworkApproach;

/// <summary>The way from a source to one person, kept as its last step and the trail before it, so that trails share what they have in common.</summary>
/// <param name="person">Who stands at its end.</param>
/// <param name="before">The trail to the person before; null at a source.</param>
/// <param name="tie">The place of the last tie; -1 at a source.</param>
/// <param name="steps">How many ties it has.</param>
/// <param name="key">The sum of its steps' keys.</param>
internal sealed class Trail(int person, Trail? before, int tie, int steps, PathKey key)
{
    internal int Person => person;

    internal Trail? Before => before;

    internal int Tie => tie;

    internal int Steps => steps;

    internal PathKey Key => key;

    /// <summary>Everybody on it, the source first.</summary>
    internal Trail[] FromSource()
    {
        Trail[] trails = new Trail[Steps + 1];
        for (Trail? trail = this; trail is not null; trail = trail.Before)
        {
            trails[trail.Steps] = trail;
        }

        return trails;
    }

    /// <summary>The order of the ids person by person, of two trails with as many steps.</summary>
    internal static int ComparePeople(Trail? left, Trail? right)
    {
        int difference = 0;
        for ((Trail? one, Trail? other) = (left, right); one is not null && other is not null && one != other; (one, other) = (one.Before, other.Before))
        {
            int here = one.Person.CompareTo(other.Person);
            difference = here != 0 ? here : difference;
        }

        return difference;
    }
}
