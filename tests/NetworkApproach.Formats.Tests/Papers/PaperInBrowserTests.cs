using System.Text;

namespace NetworkApproach.Formats.Tests;

/// <summary>Papers in a real browser: on a telephone, on a screen and on paper nothing sticks out, letters can be read, and nobody is asked
/// for anything.</summary>
public sealed class PaperInBrowserTests(PaperBrowser browser) : IClassFixture<PaperBrowser>
{
    // A4 less a margin of one centimetre, at 96 pixels an inch.
    private const int Sheet = 718;

    private const int SmallestLetters = 12;

    public static TheoryData<string, string> Samples => PaperSamples.All;

    // By their places: some of them no test may be called by.
    public static TheoryData<int> Wild => [.. Enumerable.Range(0, WildNames.All.Count)];

    [BrowserTheory]
    [MemberData(nameof(Samples))]
    public void A_paper_fits_telephone_screen_and_sheet_and_asks_nobody_for_anything(string name, string language)
    {
        Check(PaperSamples.Page(name, language));

        byte[] printed = browser.Print();
        Assert.Equal("%PDF", Encoding.ASCII.GetString(printed, 0, 4));
    }

    [BrowserTheory]
    [MemberData(nameof(Wild))]
    public void Names_in_the_wild_make_nothing_stick_out_and_run_nothing(int wild)
    {
        foreach (PaperPage page in WildNames.Pages(WildNames.All[wild]))
        {
            Check(page);
        }
    }

    private void Check(PaperPage page)
    {
        browser.Show(PaperHtml.Of(page));
        foreach (int width in (int[])[320, 360, 1440])
        {
            Assert.InRange(browser.WidthOn(width), 1, width);
        }

        Assert.InRange(browser.SmallestLetters(), SmallestLetters, 100);
        Assert.InRange(browser.WidthOn(Sheet, paper: true), 1, Sheet);
        Assert.Empty(browser.Complaints());
    }
}
