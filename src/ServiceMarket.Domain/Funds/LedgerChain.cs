using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServiceMarket.Domain.Funds;

/// <summary>Each entry carries the hash of the one before: a row that is changed, dropped or slipped in breaks the chain there.</summary>
public static class LedgerChain
{
    /// <summary>SHA-256 (hex) over all that the entry says and the hash before it.</summary>
    public static string HashOf(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var said = string.Join('\n',
            entry.PreviousHash, entry.BudgetId, Text(entry.Sequence), entry.Kind, entry.Subject, entry.Reference,
            Text(entry.BaseDeltaFen), Text(entry.PreEncumberedDeltaFen), Text(entry.EncumberedDeltaFen), Text(entry.ExpendedDeltaFen),
            Text(entry.RateBasisPoints), Text(entry.CapAfterFen), entry.OperationId, entry.ActorId,
            entry.AtUtc.Ticks.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
