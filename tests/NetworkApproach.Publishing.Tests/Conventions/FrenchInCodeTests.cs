using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetworkApproach.Publishing.Tests;

/// <summary>What is said to people in French stands in the phrase files, where a translator finds it.</summary>
public partial class FrenchInCodeTests
{
    private const int FewWords = 3;

    /// <summary>What reads the days and times that a person types: the words there are what may be typed, no sentence of ours.</summary>
    private static readonly string[] WhatIsTyped = ["src/NetworkApproach.Tool/Workspace/SaidDay.cs"];

    private static readonly HashSet<string> FrenchWords = new(
        "le la les un une du de et est que qui vous votre vos ne pas pour dans avec sur ce cette il elle son ses au aux donnez".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("ce fichier n'existe pas ; vérifiez le chemin.")]
    [InlineData("Vous parlez {0} minutes avec {1}")]
    [InlineData("« {0} » n'est pas une commande")]
    [InlineData("donnez de 1 à 5.")]
    public void A_french_sentence_is_recognized(string text) => Assert.True(IsFrench(text));

    [Theory]
    [InlineData("there is no such file; check the path.")]
    [InlineData("Inès Roca")]
    [InlineData("responsable")]
    [InlineData("Latin America: SRL, SAC, SA de CV, SAB de CV, S de RL")]
    [InlineData("There is a que, and then a second one")]
    public void Other_texts_are_not(string text) => Assert.False(IsFrench(text));

    [Fact]
    public void No_string_in_the_code_holds_a_sentence_in_french() => Findings.None(
        from file in Repository.TrackedFiles ?? []
        where file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)
        where !WhatIsTyped.Contains(file)
        from literal in Literals(file)
        where IsFrench(literal.Text)
        select $"{file}:{literal.Line} \"{literal.Text}\"");

    private static IEnumerable<(int Line, string Text)> Literals(string file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            string? text = node switch
            {
                LiteralExpressionSyntax literal when literal.Token.Value is string value => value,
                InterpolatedStringExpressionSyntax parts => string.Concat(parts.Contents.Select(Letters)),
                _ => null,
            };
            if (text is not null)
            {
                yield return (node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, text);
            }
        }
    }

    private static string Letters(InterpolatedStringContentSyntax part) =>
        part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "x";

    /// <summary>Several words, and among them two of French alone, or one beside letters or quotation marks of French alone.</summary>
    private static bool IsFrench(string text)
    {
        string[] words = [.. Word().Matches(text).Select(match => match.Value)];
        int french = words.Where(FrenchWords.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return words.Length >= FewWords && (french > 1 || (french > 0 && FrenchLetter().IsMatch(text)));
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("[àâçèéêëîïôùûœ«»]", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchLetter();
}
