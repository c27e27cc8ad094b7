using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class UnreadableFileTests
{
    private const string Header = "First Name,Last Name,Company\n";

    private static readonly ContactId Me = new("me");

    [Theory]
    [InlineData("", null, "no header with the columns First Name, Last Name; it has none")]
    [InlineData("\n\n \n", null, "it has none")]
    [InlineData("Name;Company\nAnn;Acme\n", null, "it has \"Name;Company\"")]
    [InlineData("Vorname,Nachname,Firma\nAnn,Lee,Acme\n", null, "it has \"Vorname\", \"Nachname\", \"Firma\"")]
    [InlineData("First Name,Last Name,first name\n", 1, "the column First Name twice; keep one")]
    [InlineData(Header + "Ann,Lee,Acme\nBob,\"Bee,Acme\nCy,Cee,Acme\n", 3, "never closed")]
    [InlineData(Header + "Ann,\"Lee\"x,Acme\n", 2, "closing quote")]
    [InlineData(Header + "Ann,Lee\nB\0b,Bee,Acme\n", 3, "not a text file")]
    public void Garbage_is_refused_in_one_line_that_says_what_where_and_what_to_do(string csv, int? line, string says)
    {
        UnreadableFileException refusal = Refusal(Encoding.UTF8.GetBytes(csv));
        Assert.Equal(line, refusal.Line);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_says_it_in_its_own_words()
    {
        string texts = FormatsPhrases.All.EnglishText.Replace("keep one.", "keep either.", StringComparison.Ordinal);
        Phrasebook words = Phrasebook.English.With(new StringReader(texts), "host.phrases", FormatsPhrases.All);
        UnreadableFileException refusal = Refusal(Encoding.UTF8.GetBytes("First Name,Last Name,first name\n"));

        Assert.EndsWith("keep one.", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("keep either.", refusal.In(words), StringComparison.Ordinal);
        Assert.Empty(FormatsPhrases.All.MissingFrom(words));
        Assert.Equal("given", new UnreadableFileException("given").In(words));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_line()
    {
        UnreadableFileException refusal = Refusal([.. Encoding.UTF8.GetBytes(Header + "Ann,Lee,Acme\r\nBen,"), 0xE9, .. "x,Acme\n"u8]);
        Assert.Equal(3, refusal.Line);
        Assert.Contains("CSV UTF-8", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_gigabyte_is_refused_long_before_its_end()
    {
        foreach (string beginning in new[] { string.Empty, Header, Header + "Ann,\"", Header + "Ann,Lee," })
        {
            foreach (byte fill in ",x\n\""u8.ToArray())
            {
                using FilledStream stream = new(Encoding.UTF8.GetBytes(beginning), fill, 1L << 30);
                long before = GC.GetAllocatedBytesForCurrentThread();
                UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(
                    () => LinkedInExport.Read(stream, "big.csv", Me, limits: new ReadingLimits { Bytes = 4 << 20, Rows = 10_000 }));
                Assert.DoesNotContain('\n', refusal.Message);
                Assert.InRange(stream.Given, 0, (4 << 20) + (1 << 17));
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
            }
        }
    }

    [Fact]
    public void Each_limit_is_said_with_the_line_it_was_passed_on()
    {
        string rows = Header + string.Concat(Enumerable.Range(0, 50).Select(number => $"Ann{number},Lee,Acme\n"));
        Assert.Contains("more than 20 rows", Refusal(Encoding.UTF8.GetBytes(rows), new() { Rows = 20 }).Message, StringComparison.Ordinal);
        Assert.Equal(21, Refusal(Encoding.UTF8.GetBytes(rows), new() { Rows = 20 }).Line);
        Assert.Contains(
            "larger than 100 bytes", Refusal(Encoding.UTF8.GetBytes(rows), new() { Bytes = 100 }).Message, StringComparison.Ordinal);
        string wide = Header + "Ann,Lee,Acme\nBob,Bee," + new string('x', 300) + "\n";
        Assert.Equal(3, Refusal(Encoding.UTF8.GetBytes(wide), new() { BytesPerRow = 300 }).Line);
        Assert.Null(Record(Encoding.UTF8.GetBytes(wide), new() { BytesPerRow = 400 }));
    }

    [Fact]
    public void A_value_of_nothing_but_spaces_costs_no_more_than_its_length()
    {
        Assert.InRange(NetworkApproach.Tests.Effort.Growth(() => Read(Csv(6_000, 500)), () => Read(Csv(60_000, 5_000))), 0, 40);

        static byte[] Csv(int spaces, int more) => Encoding.UTF8.GetBytes(
            Header + string.Concat(Enumerable.Repeat($"Ann,{new string(' ', spaces)}x,a.{new string(' ', more)}\n", 100)));
        void Read(byte[] csv) => Assert.Null(Record(csv, null));
    }

    [Fact]
    public void A_zip_without_the_file_with_two_of_it_or_with_too_many_files_is_refused()
    {
        byte[] csv = Encoding.UTF8.GetBytes(Header);
        Assert.Contains("has no Connections.csv", Refusal(ExportWriter.Zip(("Other.csv", csv))).Message, StringComparison.Ordinal);
        Assert.Contains("has no Connections.csv", Refusal(ExportWriter.Zip()).Message, StringComparison.Ordinal);
        Assert.Contains(
            "several files", Refusal(ExportWriter.Zip(("Connections.csv", csv), ("a/connections.csv", csv))).Message,
            StringComparison.Ordinal);
        byte[] many = ExportWriter.Zip([.. Enumerable.Range(0, 30).Select(number => ($"{number}.csv", csv))]);
        Assert.Contains("30 files", Refusal(many, new() { ArchiveEntries = 29 }).Message, StringComparison.Ordinal);
        Assert.Null(Record(ExportWriter.Zip(("__MACOSX/._Connections.csv", [0]), ("x\\Connections.csv", csv)), null));
    }

    [Fact]
    public void A_zip_bomb_is_refused_whether_it_admits_its_size_or_not()
    {
        byte[] bomb = ExportWriter.Zip(("Connections.csv", [.. Encoding.UTF8.GetBytes(Header), .. Enumerable.Repeat((byte)'\n', 8 << 20)]));
        Assert.InRange(bomb.Length, 0, 20_000);
        Assert.Contains("unpacks to more than", Refusal(bomb).Message, StringComparison.Ordinal);
        Assert.Contains(
            "unpacks to more than", Refusal(bomb, new() { CompressionRatio = 10_000, Bytes = 1 << 20 }).Message, StringComparison.Ordinal);

        // The size it admits stands in the central directory, 24 bytes after its mark, and in the entry itself at 22.
        byte[] liar = [.. bomb];
        int directory = liar.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(liar.AsSpan(directory + 24), 1000);
        BitConverter.TryWriteBytes(liar.AsSpan(22), 1000);
        Assert.Contains("damaged", Refusal(liar).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_or_damaged_zip_is_refused()
    {
        byte[] zip = ExportWriter.Zip(("Connections.csv", Encoding.UTF8.GetBytes(Header + "Ann,Lee,Acme\n")));
        byte[] encrypted = [.. zip];
        encrypted[6] |= 1;
        encrypted[encrypted.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Contains("encrypted", Refusal(encrypted).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(zip[..^30]).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal([.. zip[..40], .. Enumerable.Repeat((byte)7, 500)]).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public void A_zip_with_any_bytes_changed_is_read_or_refused_and_nothing_else_escapes((ushort Place, byte Value)[] changes)
    {
        byte[] zip = ExportWriter.Zip(
            ("a/Connections.csv",
                Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Range(0, 20).Select(n => $"Ann{n},Lee,Acme\n")))));
        foreach ((ushort place, byte value) in changes)
        {
            zip[place % zip.Length] = value;
        }

        Assert.True(Record(zip, null) is null or UnreadableFileException, Convert.ToHexString(zip));
    }

    [Property(MaxTest = 2000)]
    public void Any_bytes_at_all_are_read_or_refused_by_every_reader_and_nothing_else_escapes(byte[] bytes, byte header)
    {
        string[] headers = [string.Empty, Header, "from,to,chance\n", "id,name,company,until\n"];
        byte[] file = [.. Encoding.UTF8.GetBytes(headers[header % headers.Length]), .. bytes];
        Action<Stream>[] readers =
        [
            stream => LinkedInExport.Read(stream, "x", Me), stream => TieFile.Read(stream, "x"), stream => PeopleFile.Read(stream, "x"),
            stream => TargetFile.Read(stream, "x"),
        ];
        Assert.All(readers, reader =>
        {
            using MemoryStream stream = new(file);
            Exception? outcome = Xunit.Record.Exception(() => reader(stream));
            Assert.True(outcome is null or UnreadableFileException, outcome?.ToString());
            Assert.DoesNotContain(outcome?.Message ?? string.Empty, char.IsControl);
        });
    }

    [Fact]
    public void A_path_that_is_no_file_is_refused()
    {
        Assert.Contains(
            "no such file", Assert.Throws<UnreadableFileException>(() => TieFile.Read("/nowhere/ties.csv")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "cannot be opened", Assert.Throws<UnreadableFileException>(() => TieFile.Read(Path.GetTempPath())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_is_one_line_whatever_the_file_holds()
    {
        UnreadableFileException refusal = new("a\nb.csv", 3, "x\u2028y\u001B[31m");
        Assert.Equal("a b.csv, line 3: x y [31m", refusal.Message);
        Assert.Equal(("a\nb.csv", 3), (refusal.FileName, refusal.Line));
        Assert.Empty(new UnreadableFileException("m").FileName);
    }

    private static UnreadableFileException Refusal(byte[] bytes, ReadingLimits? limits = null)
    {
        UnreadableFileException refusal = Assert.IsType<UnreadableFileException>(Record(bytes, limits));
        Assert.StartsWith("mine.csv", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("mine.csv", refusal.FileName);
        Assert.DoesNotContain(refusal.Message, char.IsControl);
        FrenchRefusal.Check(refusal);
        return refusal;
    }

    private static Exception? Record(byte[] bytes, ReadingLimits? limits)
    {
        using MemoryStream stream = new(bytes);
        return Xunit.Record.Exception(() => LinkedInExport.Read(stream, "mine.csv", Me, limits: limits));
    }
}
