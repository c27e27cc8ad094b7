using System.Diagnostics.CodeAnalysis;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace NetworkApproach.Formats.Tests;

/// <summary>A real Chromium without a window, of this run's own; it can reach no host.</summary>
/// <remarks>Its driver is where <c>NETWORKAPPROACH_CHROMEDRIVER</c> says, and the browser is the one the driver finds, or
/// Debian's.</remarks>
public sealed class PaperBrowser : IDisposable
{
    internal const string Variable = "NETWORKAPPROACH_CHROMEDRIVER";

    private const string Debians = "/usr/bin/chromium";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-browser-");
    private readonly Lazy<ChromeDriver> driver;

    public PaperBrowser() => driver = new(Start);

    internal static bool IsInstalled => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    public void Dispose()
    {
        if (driver.IsValueCreated)
        {
            driver.Value.Quit();
            driver.Value.Dispose();
        }

        folder.Delete(recursive: true);
    }

    /// <summary>Shows a page from a file.</summary>
    internal void Show(string html)
    {
        string file = Path.Combine(folder.FullName, "page.html");
        File.WriteAllText(file, html);
        driver.Value.Navigate().GoToUrl(new Uri(file));
    }

    /// <summary>Lays the page out for a screen of that width, in pixels, or for paper.</summary>
    /// <returns>How wide it then is: more than the width where something sticks out.</returns>
    internal long WidthOn(int width, bool paper = false)
    {
        driver.Value.ExecuteCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            new() { ["width"] = width, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        driver.Value.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = paper ? "print" : "screen" });
        Assert.Equal((long)width, Asked("return window.innerWidth"));
        return Asked("return document.documentElement.scrollWidth");
    }

    /// <summary>The smallest letters of the page, in pixels.</summary>
    internal long SmallestLetters() => Asked(
        "return Math.floor(Math.min(...[...document.querySelectorAll('body *')].filter(one => one.innerText && "
            + "one.innerText.trim()).map(one => parseFloat(getComputedStyle(one).fontSize))))");

    /// <summary>What the page has asked for beside itself, and what the browser finds wrong with it.</summary>
    internal IEnumerable<string> Complaints() =>
    [
        .. ((IReadOnlyCollection<object>)driver.Value.ExecuteScript(
            "return performance.getEntriesByType('resource').map(one => one.name)")!).Select(name => $"asked for {name}"),
        .. driver.Value.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message),
    ];

    /// <summary>The page printed, as PDF.</summary>
    internal byte[] Print() => driver.Value.Print(new PrintOptions()).AsByteArray;

    private long Asked(string script) =>
        Convert.ToInt64(driver.Value.ExecuteScript(script), System.Globalization.CultureInfo.InvariantCulture);

    [SuppressMessage(
        "Reliability", "CA2000:Dispose objects before losing scope", Justification = "The browser's driver owns and ends its service.")]
    private ChromeDriver Start()
    {
        ChromeOptions options = new();
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
            $"--user-data-dir={Path.Combine(folder.FullName, "profile")}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        if (File.Exists(Debians))
        {
            options.BinaryLocation = Debians;
        }

        string program = Environment.GetEnvironmentVariable(Variable)!;
        return new ChromeDriver(
            ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(program), Path.GetFileName(program)), options);
    }
}
