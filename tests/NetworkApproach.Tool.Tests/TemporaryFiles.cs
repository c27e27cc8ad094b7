namespace NetworkApproach.Tool.Tests;

/// <summary>Files for one test, gone after it.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-");

    internal string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    internal string Path(string name) => System.IO.Path.Combine(Folder, name);

    internal string Write(string name, params string[] lines)
    {
        File.WriteAllLines(Path(name), lines);
        return Path(name);
    }
}
