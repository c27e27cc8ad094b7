using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Books;

/// <summary>The secret of a suppression list. Keep it apart from the list and from every export: anybody who has both can test
/// names.</summary>
public sealed class SuppressionSecret
{
    /// <summary>The length of a secret in bytes: 32.</summary>
    public const int Length = 32;

    private readonly byte[] secret;

    /// <summary>Creates a secret from bytes that the host has generated at random and stores.</summary>
    /// <param name="secret">32 bytes. Copied.</param>
    /// <exception cref="ArgumentException">The length is not 32 bytes.</exception>
    public SuppressionSecret(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length)
        {
            throw new ArgumentException($"A secret has {Length} bytes; this one has {secret.Length}.", nameof(secret));
        }

        this.secret = secret.ToArray();
        Mark = Hash("mark", string.Empty);
    }

    /// <summary>A fingerprint that distinguishes two secrets without revealing either: 64 hexadecimal digits. It is stored with a list, so
    /// that a wrong secret is detected.</summary>
    public string Mark { get; }

    internal string Hash(SuppressedKind kind, string text) => Hash(kind switch
    {
        SuppressedKind.Id => "id",
        SuppressedKind.Profile => "profile",
        SuppressedKind.Mail => "mail",
        SuppressedKind.Name => "name",
        SuppressedKind.LetIn => "let-in",
        _ => "name-and-company",
    }, text);

    private string Hash(string what, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{what}\n{text}")));
}
