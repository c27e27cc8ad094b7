using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Books;

/// <summary>The secret of a suppression list. Kept apart from the list and from every export: whoever has both can try names.</summary>
public sealed class SuppressionSecret
{
    /// <summary>How many bytes a secret has: 32.</summary>
    public const int Length = 32;

    private readonly byte[] secret;

    /// <summary>Takes a secret, which the host has drawn at random and keeps.</summary>
    /// <param name="secret">32 bytes. Copied.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public SuppressionSecret(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length)
        {
            throw new ArgumentException($"A secret has {Length} bytes; this one has {secret.Length}.", nameof(secret));
        }

        this.secret = secret.ToArray();
        Mark = Hash("mark", string.Empty);
    }

    /// <summary>What tells two secrets apart without giving either away: 64 hexadecimal digits. Kept with a list, so that a wrong secret is
    /// found out.</summary>
    public string Mark { get; }

    internal string Hash(SuppressedKind kind, string text) => Hash(kind switch
    {
        SuppressedKind.Id => "id",
        SuppressedKind.Profile => "profile",
        SuppressedKind.Mail => "mail",
        _ => "name-and-company",
    }, text);

    private string Hash(string what, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{what}\n{text}")));
}
