using System.Security.Cryptography;
using Jose;

namespace ServiceMarket.Database.Protection.Sealing;

/// <summary>
/// JWE (RFC 7516), compact: a fresh AES-256-GCM key for each envelope, wrapped to a P-256 public key (ECDH-ES+A256KW) or, for a lock, the
/// shared key itself (dir). Nothing here is our own invention.
/// </summary>
public static class Envelope
{
    /// <param name="clear">What goes in.</param>
    /// <param name="publicKey">SubjectPublicKeyInfo, Base64.</param>
    public static string Seal(byte[] clear, string publicKey)
    {
        using var key = ECDiffieHellman.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        return JWE.EncryptBytes(clear, [new JweRecipient(JweAlgorithm.ECDH_ES_A256KW, key)], JweEncryption.A256GCM, mode: SerializationMode.Compact);
    }

    /// <summary>What was sealed, or null: damaged, exchanged, or for another key.</summary>
    public static byte[]? Open(string envelope, ECDiffieHellman key) => TryDecrypt(envelope, key);

    /// <summary>Under a symmetric key of 32 bytes.</summary>
    public static string Lock(byte[] clear, byte[] key) =>
        JWE.EncryptBytes(clear, [new JweRecipient(JweAlgorithm.DIR, key)], JweEncryption.A256GCM, mode: SerializationMode.Compact);

    /// <summary>What was locked, or null: another key.</summary>
    public static byte[]? Unlock(string locked, byte[] key) => TryDecrypt(locked, key);

    private static byte[]? TryDecrypt(string envelope, object key)
    {
        try
        {
            return JWE.Decrypt(envelope, key).PlaintextBytes;
        }
        catch (Exception damaged) when (damaged is JoseException or CryptographicException or FormatException or ArgumentException
            or System.Text.Json.JsonException or KeyNotFoundException or InvalidCastException or IndexOutOfRangeException)
        {
            // The library says "damaged" in many ways; the caller has one answer to all of them.
            return null;
        }
    }
}
