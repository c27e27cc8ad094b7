namespace NetworkApproach.Tool;

/// <summary>How somebody, or an approach, is named in a command to type: by name where typing it means nobody else, and by id
/// otherwise.</summary>
internal static class TypedName
{
    /// <summary>Somebody among these people.</summary>
    internal static string Of(IReadOnlyList<Contact> people, Contact person)
    {
        string name = person.Name.Trim();
        return Shell.OfThisMachine.CanShow(name) && Means(people, name, person.Id) ? name : person.Id.Value;
    }

    /// <summary>One of the approaches that go on.</summary>
    internal static string Of(IReadOnlyList<Approach> all, Approach approach)
    {
        string name = approach.Target.Company.Text;
        return Shell.OfThisMachine.CanShow(name) && !all.Any(other => other.Id != approach.Id
            && (other.Id.Value == name || (other.Ending is null && other.Target.Company == approach.Target.Company)))
            ? name
            : approach.Id.Value;
    }

    private static bool Means(IReadOnlyList<Contact> people, string name, ContactId id)
    {
        string normal = NormalText.Of(name);
        return normal.Any(char.IsLetterOrDigit)
            && !people.Any(other => other.Id != id && (other.Id.Value == name || NormalText.Of(other.Name) == normal));
    }
}
