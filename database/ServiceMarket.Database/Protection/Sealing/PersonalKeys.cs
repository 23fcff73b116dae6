using System.Security.Cryptography;

namespace ServiceMarket.Database.Protection.Sealing;

/// <summary>Makes and unlocks key pairs of accounts.</summary>
public static class PersonalKeys
{
    public const int LeastPassphrase = 10;
    public const int LongestPassphrase = 200;

    // OWASP Password Storage Cheat Sheet (2023): 600,000 rounds for PBKDF2 with SHA-256.
    private static readonly PbeParameters Lock = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600_000);

    public static PersonalKey Make(string userId, string passphrase, DateTime nowUtc)
    {
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return LockUp(key, userId, passphrase, nowUtc);
    }

    internal static PersonalKey LockUp(ECDiffieHellman key, string userId, string passphrase, DateTime nowUtc) => new()
    {
        UserId = userId,
        PublicKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()),
        LockedPrivateKey = key.ExportEncryptedPkcs8PrivateKeyPem(passphrase, Lock),
        CreatedUtc = nowUtc,
    };

    /// <summary>The private key, or null when the passphrase is another. Takes a good part of a second, on purpose.</summary>
    public static ECDiffieHellman? Unlock(PersonalKey locked, string passphrase)
    {
        var key = ECDiffieHellman.Create();
        try
        {
            key.ImportFromEncryptedPem(locked.LockedPrivateKey, passphrase);
            return key;
        }
        catch (CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }
}
