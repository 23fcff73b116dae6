using System.Security.Cryptography;
using System.Text.Json;
using ServiceMarket.Database.Protection;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>Envelopes under the installation's own field key: unreadable in rows, backups and mails, readable to the running program.</summary>
public sealed class FieldCipherBidSealer(FieldCipher cipher) : IBidSealer
{
    private const string Purpose = "BidEnvelopes/Sealed";

    public ProtectedText Seal(BidContent content) => cipher.Seal(JsonSerializer.Serialize(content), Purpose);

    public BidContent? Open(ProtectedText envelope)
    {
        try
        {
            return JsonSerializer.Deserialize<BidContent>(cipher.Open(envelope, Purpose));
        }
        catch (CryptographicException)
        {
            // Damaged or exchanged: the tender excludes the bid and says why.
            return null;
        }
    }
}
