namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Names that somebody could give to do something other than be a name.</summary>
internal static class Hostile
{
    /// <summary>Each would make the file <c>ran</c> if a shell read it as a command, or break out of its place in another way.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        "$(touch ran)", "`touch ran`", "`touch${IFS}ran`", "x;touch ran", "x\" ; touch ran ; echo \"", "' ; touch ran ; '",
        "'$(touch ran)'",
        "\"$(touch ran)\"", "x\ntouch ran", "x\r\ntouch ran\r\n", "a && touch ran", "a & touch ran", "a | touch ran", "> ran", "x>ran",
        "< ran",
        "!touch", "Yahoo!", "a*b?", "[a-z]", "~", "~root", "# ran", "a#b", "{touch,ran}", "a\\", "a\\' ; touch ran", "\\", "$IFS", "${IFS}",
        "%PATH%", "%s", "^x", "(touch ran)", "Ann O'Neil", "Ann O\u2019Neil", "\u2018; touch ran; \u2019", "\u201C$(touch ran)\u201D",
        "-x", "-",
        "--", "--yes", "--how", "--workspace=ran", "x: network-approach $(touch ran)", "x: network-approach forget all --yes",
        "'x: network-approach `touch ran` '", "Ann\u001B[2J", "Ann\u001B]0;ran\a", "\u202Ennna", "Ann\u2028touch ran", "Ann\u2029ran",
        "Ann\u200B", "\u2066Ann\u2069", "Zoé Müller", "李 雷", "نور حداد", "نیم\u200Cفاصله", "👩\u200D🚀 Zoë", "=cmd", "@args", "a,b",
        "+1", "a=b",
        "*", "?", ".", "..", "/", "!!", "...", "yes|no", "Ann  Leroy", "Ann\tLeroy", "Ann Leroy",
    ];
}
