namespace ServiceMarket.Database.Protection.Sealing;

/// <summary>
/// An account's own key pair. The private half is locked with a passphrase that only the person knows: neither this program nor an
/// administrator can use it, and nobody can bring it back.
/// </summary>
public sealed class PersonalKey
{
    /// <summary>Account.</summary>
    public required string UserId { get; init; }

    /// <summary>SubjectPublicKeyInfo, Base64.</summary>
    public required string PublicKey { get; init; }

    /// <summary>PKCS #8 in PEM, encrypted by PBES2 (PBKDF2-SHA-256, AES-256).</summary>
    public required string LockedPrivateKey { get; init; }

    public required DateTime CreatedUtc { get; init; }
}
