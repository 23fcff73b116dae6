using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServiceMarket.Domain.Tenders;

/// <summary>
/// Each receipt's hash covers the one before it: whoever holds one receipt can tell whether the closing list, published at the deadline,
/// still has what stood before it. A dropped, added or changed attempt breaks the chain.
/// </summary>
public static class ReceiptChain
{
    /// <summary>SHA-256 (hex) over the link before and the lines <c>number, act, accepted, instant, hash</c>, joined by line feeds, in UTF-8.</summary>
    public static string Next(string before, int number, BidAct act, bool isAccepted, DateTime atUtc, string hash) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', before, number.ToString(CultureInfo.InvariantCulture), act, isAccepted ? "accepted" : "late", Instant(atUtc), hash))));

    /// <summary>As it is hashed and published: UTC with seven decimals.</summary>
    public static string Instant(DateTime atUtc) => atUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
