namespace NetworkApproach.Formats.Tests;

/// <summary>A test in a real browser; where its driver is not told, it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() =>
        Skip = PaperBrowser.IsInstalled
            ? null
            : $"No browser's driver is told: set {PaperBrowser.Variable} to ChromeDriver, for example /usr/bin/chromedriver.";
}
