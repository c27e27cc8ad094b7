namespace NetworkApproach.Reviewing;

/// <summary>One word of a text under review, or one part of a word that an apostrophe, a hyphen or a dot holds together.</summary>
/// <param name="Form">The word in normal form: lower case, no accents, contractions and elisions written out.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, one past its last unit.</param>
/// <param name="Sentence">The sentence it stands in, from 0.</param>
/// <param name="Marks">What is known of its place and shape.</param>
internal readonly record struct Word(string Form, int Start, int End, int Sentence, WordMarks Marks)
{
    internal bool Is(WordMarks mark) => (Marks & mark) == mark;
}

/// <summary>What is known of a word besides its letters.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>It begins with a capital, or with a letter of a script that has none.</summary>
    Capital = 1,

    /// <summary>Punctuation or a line's end stands before it.</summary>
    AfterMark = 2,

    /// <summary>A mark that ends a clause stands before it: a semicolon, a colon, a dash, a bracket.</summary>
    AfterClause = 4,

    /// <summary>It stands between quotation marks, or in quoted mail or the signature.</summary>
    Quoted = 8,

    /// <summary>It stands in quoted mail or in the signature.</summary>
    Foreign = 16,

    /// <summary>Nothing but an apostrophe or a hyphen separates it from the word before.</summary>
    Joined = 32,

    /// <summary>It is written in digits.</summary>
    Number = 64,

    /// <summary>An apostrophe follows it at once.</summary>
    Elided = 128,

    /// <summary>White space or the text's beginning stands before it: where people start counting a word.</summary>
    Counted = 256,
}
