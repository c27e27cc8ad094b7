using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using NetworkApproach.Tests;
using NetworkApproach.Tests.Book;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class SeekerArchiveTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly SuppressionSecret Secret = new([.. Enumerable.Range(0, SuppressionSecret.Length).Select(place => (byte)place)]);
    private static readonly ContactId Me = new("me");

    [Cases(1_000, Arbitrary = [typeof(DrawnSource)])]
    public void What_was_exported_comes_back_as_it_was(DrawnEntry[] entries, DrawnStatedTie[] ties, DrawnVerdict[] verdicts, int forgotten)
    {
        SeekerRecords search = Search(entries, ties, verdicts);
        if (search.Book.Book.People.Count > 0 && forgotten % 2 == 0)
        {
            search = search.Forget(
                search.Book.Book.People[Math.Abs(forgotten) % search.Book.Book.People.Count].Id, new ContactId("gone"), new ActId("forget"),
                At).Data;
        }

        byte[] archive = Written(search);
        SeekerRecords again = Read(archive);

        Assert.Equal(Told(search), Told(again));
        Assert.Equal(archive, Written(again));
    }

    [Cases(1_000, Arbitrary = [typeof(DrawnSource)])]
    public void An_archive_changed_anywhere_is_refused_or_says_the_same(DrawnEntry[] entries, int place, byte by, bool cut)
    {
        SeekerRecords search = Search(entries, [], []);
        byte[] archive = Written(search);
        int at = (int)((uint)place % (uint)archive.Length);
        byte[] changed = cut ? archive[..at] : [.. archive[..at], (byte)(archive[at] ^ Math.Max((byte)1, by)), .. archive[(at + 1)..]];
        try
        {
            Assert.Equal(Told(search), Told(Read(changed)));
        }
        catch (UnreadableFileException refused)
        {
            Assert.DoesNotContain('\n', refused.Message);
            Assert.StartsWith("backup.zip", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_secret_is_in_no_archive_and_a_list_needs_its_own()
    {
        SeekerRecords search = Search([new(0, 1, 0, 1, 2, 2)], [], []).Forget(
            new ContactId("p1"), new ContactId("gone"), new ActId("forget"), At).Data;
        byte[] archive = Written(search);

        using MemoryStream bytes = new(archive);
        SuppressionList blind = SeekerArchive.Read(bytes, "backup.zip").Book.Book.Suppressed;
        Assert.True(blind.IsBlind);
        Assert.Equal(Secret.Mark, blind.Mark);
        Assert.Equal(Read(archive).Book.Book.Suppressed.Keys, blind.Keys);
        Assert.Contains("another secret", Refused(archive, new SuppressionSecret(new byte[32])), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Unpacked(archive),
            text => text.Contains("noname.example", StringComparison.OrdinalIgnoreCase)
                || text.Contains("Leroy", StringComparison.Ordinal));
        Assert.DoesNotContain(Unpacked(archive), text => text.Contains("000102030405", StringComparison.Ordinal));
    }

    [Fact]
    public void Restoring_an_archive_made_before_somebody_was_forgotten_does_not_bring_them_back()
    {
        SeekerRecords before = Search([new(0, 1, 0, 1, 2, 2), new(0, 2, 3, 2, 0, 4)], [new(0, 1, 2, 3)], []);
        byte[] archive = Written(before);
        SeekerRecords after = before.Forget(new ContactId("p1"), new ContactId("gone"), new ActId("forget"), At).Data;

        (SeekerRecords restored, int keptOut, _) = Read(archive).Without(after.Book.Book.Suppressed, new ActId("restore"), At);

        Assert.Equal(1, keptOut);
        Assert.Null(restored.Book.Book.Find(new ContactId("p1")));
        Assert.DoesNotContain(
            restored.Approaches.Values.SelectMany(history => history.Events),
            e => EventJson.Write(e).Contains("Leroy", StringComparison.Ordinal));
        Assert.Empty(Audit.Of(restored.Approaches[new ApproachId("noname")].Events));
        Assert.NotNull(restored.Book.Book.Find(new ContactId("p2")));
        Assert.Equal(1, restored.Book.Book.Read(new(new SourceId("s9"), At, [new DrawnEntry(0, 1, 0, 1, 2, 2).Entry])).KeptOut);
    }

    [Fact]
    public void A_file_that_the_manifest_does_not_name_is_refused_wherever_its_name_points() =>
        Assert.Contains("../../evil", Refused(Changed(zip => Add(zip, "../../evil", "x"))), StringComparison.Ordinal);

    [Fact]
    public void A_newer_version_is_refused_and_says_so() =>
        Assert.Contains(
            "update it",
            Refused(Changed(zip => Replace(zip, "manifest.json", text => text.Replace("\"v\": 1", "\"v\": 2", StringComparison.Ordinal)))),
            StringComparison.Ordinal);

    [Fact]
    public void A_changed_line_is_refused_by_its_checksum() =>
        Assert.Contains(
            "checksum",
            Refused(Changed(zip => Replace(zip, "contacts.jsonl", text => text.Replace("Bob", "Bab", StringComparison.Ordinal)))),
            StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Contains("it has no ties.jsonl", Refused(Changed(zip => zip.GetEntry("ties.jsonl")!.Delete())), StringComparison.Ordinal);

    [Fact]
    public void A_bomb_is_not_unpacked() =>
        Assert.Contains(
            "unpacks to more", Refused(Changed(zip => Replace(zip, "ties.jsonl", _ => new string('x', 30_000_000)))),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_no_archive_is_refused() =>
        Assert.Contains("not an archive", Refused("name,company\n"u8.ToArray()), StringComparison.Ordinal);

    private static SeekerRecords Search(DrawnEntry[] entries, DrawnStatedTie[] ties, DrawnVerdict[] verdicts)
    {
        ContactBook book = DrawnSource
            .Judged(DrawnSource.Read(DrawnSource.Readings(entries, ties)), verdicts)
            .Suppressing(SuppressionList.Of(Secret, []));
        ApproachEvent[] events =
        [
            new ApproachEvent.Opened(
                new ActId("opened"), At, new ApproachId("noname"), Me, new Target(new CompanyName("Noname")), ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(
                new ActId("noted"), At, new Contact(new ContactId("p1"), "Ann Leroy", [new Employment(new CompanyName("Noname"))])),
            new ApproachEvent.AcquaintanceStated(new ActId("known"), At, new ContactId("p1"), "école\n", new DateOnly(2010, 1, 1)),
        ];
        return new(
            new KeptBook(book, 3),
            new Dictionary<ApproachId, ApproachHistory> { [new("noname")] = new(events, 7), [new("empty")] = new([], 2) });
    }

    private static string Told(SeekerRecords search)
    {
        ContactBook book = search.Book.Book;
        return string.Join(
            '\n',
            book.Sources
                .Select(BookJson.Write)
                .Concat(book.Contacts.Select(BookJson.Write))
                .Concat(book.Ties.Select(BookJson.Write))
                .Concat(book.Verdicts.Select(BookJson.Write))
                .Concat(book.Suppressed.Keys.Select(BookJson.Write))
                .Concat(
                    search.Approaches
                        .OrderBy(one => one.Key)
                        .SelectMany(one => one.Value.Events.Select(EventJson.Write).Prepend($"{one.Key} {one.Value.Version}"))));
    }

    private static byte[] Written(SeekerRecords search)
    {
        using MemoryStream bytes = new();
        SeekerArchive.Write(search, At, bytes);
        return bytes.ToArray();
    }

    private static SeekerRecords Read(byte[] archive)
    {
        using MemoryStream bytes = new(archive);
        return SeekerArchive.Read(bytes, "backup.zip", Secret);
    }

    private static string Refused(byte[] archive) => Refused(archive, Secret);

    private static string Refused(byte[] archive, SuppressionSecret? secret)
    {
        using MemoryStream bytes = new(archive);
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => SeekerArchive.Read(bytes, "backup.zip", secret));
        Assert.StartsWith("backup.zip", refusal.In(System.Globalization.CultureInfo.GetCultureInfo("fr-FR")), StringComparison.Ordinal);
        return refusal.Message;
    }

    private static byte[] Changed(Action<ZipArchive> change)
    {
        using MemoryStream bytes = new();
        bytes.Write(Written(Search([new(0, 1, 3, 1, 0, 0)], [], [])));
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return bytes.ToArray();
    }

    private static void Replace(ZipArchive zip, string name, Func<string, string> change)
    {
        string text;
        using (StreamReader reader = new(zip.GetEntry(name)!.Open()))
        {
            text = reader.ReadToEnd();
        }

        zip.GetEntry(name)!.Delete();
        Add(zip, name, change(text));
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using StreamWriter writer = new(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static IEnumerable<string> Unpacked(byte[] archive)
    {
        using ZipArchive zip = new(new MemoryStream(archive), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using StreamReader reader = new(entry.Open(), Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }
}
