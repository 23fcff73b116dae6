using System.Security.Cryptography;

namespace ServiceMarket.Domain.Tenders;

/// <summary>
/// Shamir's secret sharing, byte by byte over GF(2^8) with the polynomial of AES (x^8 + x^4 + x^3 + x + 1), as in draft-mcgrew-tss-03,
/// whose example is a test of ours. Fewer shares than the threshold say nothing about the secret.
/// </summary>
public static class SecretSharing
{
    /// <summary>Shares numbered 1, 2, … of which any <paramref name="threshold"/> give the secret again.</summary>
    /// <param name="secret">What is shared.</param>
    /// <param name="threshold">At least 2.</param>
    /// <param name="count">From the threshold up to 255.</param>
    /// <exception cref="ArgumentOutOfRangeException">Figures that make no sharing.</exception>
    public static IReadOnlyList<SecretShare> Split(ReadOnlySpan<byte> secret, int threshold, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, byte.MaxValue);
        var length = secret.Length;
        var shares = Enumerable.Range(1, count).Select(number => new SecretShare(number, new byte[length])).ToArray();
        Span<byte> coefficients = stackalloc byte[threshold];
        for (var at = 0; at < length; at++)
        {
            RandomNumberGenerator.Fill(coefficients);
            coefficients[0] = secret[at];
            foreach (var share in shares) share.Bytes[at] = ValueAt((byte)share.Number, coefficients);
        }

        coefficients.Clear();
        return shares;
    }

    /// <summary>The secret, by interpolation at zero. Shares that do not belong together give some other bytes: what is opened with them must be authenticated.</summary>
    /// <param name="shares">As many as the threshold, of different numbers and of one length.</param>
    /// <exception cref="ArgumentException">A number twice or out of range, none, or different lengths.</exception>
    public static byte[] Combine(IReadOnlyList<SecretShare> shares)
    {
        if (shares.Count == 0 || shares.Any(share => share.Number is < 1 or > byte.MaxValue)
            || shares.DistinctBy(share => share.Number).Count() != shares.Count || shares.Any(share => share.Bytes.Length != shares[0].Bytes.Length))
            throw new ArgumentException("Not shares of one secret.", nameof(shares));
        var secret = new byte[shares[0].Bytes.Length];
        foreach (var share in shares)
        {
            byte weight = 1;
            foreach (var other in shares.Where(other => other.Number != share.Number))
                weight = Multiply(weight, Divide((byte)other.Number, (byte)(other.Number ^ share.Number)));
            for (var at = 0; at < secret.Length; at++) secret[at] ^= Multiply(weight, share.Bytes[at]);
        }

        return secret;
    }

    private static byte ValueAt(byte x, ReadOnlySpan<byte> coefficients)
    {
        byte value = 0;
        for (var power = coefficients.Length - 1; power >= 0; power--) value = (byte)(Multiply(value, x) ^ coefficients[power]);
        return value;
    }

    // Without tables and branches on secret bits: neither time nor cache tells what is multiplied.
    private static byte Multiply(byte a, byte b)
    {
        int product = 0, factor = a;
        for (var bit = 0; bit < 8; bit++)
        {
            product ^= -((b >> bit) & 1) & factor;
            factor = (factor << 1) ^ (-((factor >> 7) & 1) & 0x11B);
        }

        return (byte)product;
    }

    // b^254 is the inverse: the field has 255 elements besides zero.
    private static byte Divide(byte a, byte b)
    {
        byte inverse = 1;
        for (var n = 0; n < 254; n++) inverse = Multiply(inverse, b);
        return Multiply(a, inverse);
    }
}

/// <summary>One share of a secret. Never prints itself.</summary>
/// <param name="Number">From 1 to 255: the place at which the polynomials were evaluated.</param>
/// <param name="Bytes">As long as the secret.</param>
public sealed record SecretShare(int Number, byte[] Bytes)
{
    public override string ToString() => nameof(SecretShare);
}
