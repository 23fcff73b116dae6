using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ServiceMarket.Domain;

namespace ServiceMarket.Database.Protection;

/// <summary>
/// Seals personal texts one by one (AES-256-GCM, a fresh nonce each time) and makes the keyed hashes that look-ups compare. A purpose is
/// "table/field"; it is authenticated, so a ciphertext copied into another column does not open.
/// </summary>
public sealed class FieldCipher(FieldKeyRing ring)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The form of a row: <c>key number . base64(nonce, tag, ciphertext)</c>. Nothing given stays nothing.</summary>
    public ProtectedText Seal(string? clear, string purpose)
    {
        if (string.IsNullOrEmpty(clear)) return ProtectedText.Empty;
        var number = ring.Newest(FieldKeyUse.Seal);
        var text = Encoding.UTF8.GetBytes(clear);
        var packed = new byte[NonceBytes + TagBytes + text.Length];
        RandomNumberGenerator.Fill(packed.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(ring.Key(FieldKeyUse.Seal, number), TagBytes);
        aes.Encrypt(packed.AsSpan(0, NonceBytes), text, packed.AsSpan(NonceBytes + TagBytes), packed.AsSpan(NonceBytes, TagBytes), Associated(purpose, number));
        return new ProtectedText($"{number.ToString(CultureInfo.InvariantCulture)}.{Convert.ToBase64String(packed)}");
    }

    /// <summary>The text in clear.</summary>
    /// <exception cref="CryptographicException">Changed since it was sealed, sealed for another purpose, or its key is missing.</exception>
    public string Open(ProtectedText text, string purpose)
    {
        if (text.IsEmpty) return "";
        var dot = text.Ciphertext.IndexOf('.', StringComparison.Ordinal);
        if (dot < 1 || !int.TryParse(text.Ciphertext.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new CryptographicException("Not a sealed text.");
        var packed = new byte[text.Ciphertext.Length];
        if (!Convert.TryFromBase64Chars(text.Ciphertext.AsSpan(dot + 1), packed, out var length) || length < NonceBytes + TagBytes)
            throw new CryptographicException("Not a sealed text.");
        var clear = new byte[length - NonceBytes - TagBytes];
        using var aes = new AesGcm(ring.Key(FieldKeyUse.Seal, number), TagBytes);
        aes.Decrypt(
            packed.AsSpan(0, NonceBytes), packed.AsSpan(NonceBytes + TagBytes, clear.Length), packed.AsSpan(NonceBytes, TagBytes), clear, Associated(purpose, number));
        return Encoding.UTF8.GetString(clear);
    }

    /// <summary>Equal texts give equal hashes whatever the blanks, widths and capitals; without the key the hash says nothing.</summary>
    public string Index(string clear, string purpose)
    {
        var key = ring.Key(FieldKeyUse.Index, 1);
        return Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{Normalised(clear)}")));
    }

    private static string Normalised(string clear)
    {
        var wide = clear.Normalize(NormalizationForm.FormKC);
        return string.Concat(wide.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
    }

    private static byte[] Associated(string purpose, int number) =>
        Encoding.UTF8.GetBytes($"{purpose}\n{number.ToString(CultureInfo.InvariantCulture)}");
}
