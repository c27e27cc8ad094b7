namespace NetworkApproach.Formats;

/// <summary>How a paper looks: one column, the reader's own fonts, light or dark, and as much white as ink needs on paper.</summary>
internal static class PaperStyle
{
    /// <summary>The style sheet; it names no font file, no image and no address.</summary>
    internal const string Sheet = """
        :root { color-scheme: light dark; --ink: #1c1d20; --faint: #55585f; --page: #fdfdfb; --line: #d4d5d0; --good: #17603a; --warning: #9a2a12; --private: #5a2d86; --accent: #1f4e79; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e9e9e4; --faint: #b0b3b8; --page: #17181b; --line: #43464c; --good: #7fd3a0; --warning: #ffa68c; --private: #d3b2f5; --accent: #9cc7f0; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; hyphens: manual; }
        header { border-bottom: 2px solid var(--accent); margin-bottom: 1.5rem; padding-bottom: .5rem; }
        header p { margin: 0 0 .15rem; color: var(--faint); }
        h1 { margin: 0 0 .5rem; font-size: 1.7rem; line-height: 1.2; text-wrap: balance; }
        h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; line-height: 1.3; color: var(--accent); }
        h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
        p { margin: .4rem 0; }
        ul, ol { margin: .25rem 0 .5rem; padding-left: 1.4rem; }
        li { margin: .35rem 0; }
        li::marker { color: var(--faint); }
        small { font-size: .875rem; color: var(--faint); }
        .number { color: var(--faint); font-variant-numeric: tabular-nums; font-weight: 600; }
        .mark { display: inline-block; padding: 0 .4em; border: 1px solid currentcolor; border-radius: .3em; font-size: .8125rem; line-height: 1.4; color: var(--faint); }
        .mark.good { color: var(--good); }
        .mark.warning { color: var(--warning); }
        .mark.private { color: var(--private); }
        .mark.gone { text-decoration: line-through; }
        .blank p { margin-bottom: 0; color: var(--faint); }
        .line { height: 2.1rem; border-bottom: 1px solid var(--line); }
        header .note { margin: .5rem 0; font-size: .875rem; }
        header .note.private { color: var(--private); font-weight: 600; }
        @page { margin: 18mm 16mm; }
        @media print {
        :root { --ink: #000; --faint: #333; --page: #fff; --line: #888; --good: #000; --warning: #000; --private: #000; --accent: #000; color-scheme: light; }
        body { max-width: none; padding: 0; font-size: 10.5pt; }
        h1 { font-size: 18pt; }
        h2, h3 { break-after: avoid; }
        li, .blank { break-inside: avoid; }
        p { orphans: 3; widows: 3; }
        }
        """;
}
