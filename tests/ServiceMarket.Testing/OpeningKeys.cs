using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Testing;

/// <summary>One key pair for everybody who opens bids or reads the own one: making a locked one takes a good part of a second.</summary>
public static class OpeningKeys
{
    public const string Passphrase = "Test-password-2026";

    private static readonly Lazy<PersonalKey> Made = new(() => PersonalKeys.Make("nobody", Passphrase, SiloFixture.Today.UtcDateTime));
    private static readonly Lazy<ECDiffieHellman> Unlocked = new(() => PersonalKeys.Unlock(Made.Value, Passphrase)!);

    public static string PublicKey => Made.Value.PublicKey;

    public static ECDiffieHellman PrivateKey => Unlocked.Value;

    /// <summary>Gives these people the key.</summary>
    public static async Task GiveAsync(IDbContextFactory<MarketDbContext> databases, params Actor[] people)
    {
        await using var db = await databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Identity);
        foreach (var person in people)
        {
            db.Add(new PersonalKey
            {
                UserId = person.UserId,
                PublicKey = Made.Value.PublicKey,
                LockedPrivateKey = Made.Value.LockedPrivateKey,
                CreatedUtc = Made.Value.CreatedUtc,
            });
        }

        await db.SaveChangesAsync();
    }
}
