using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Database.Protection;

/// <summary>The unwrapped keys, read once a process. The first process of an installation makes them.</summary>
public sealed class FieldKeyRing(IDbContextFactory<MarketDbContext> databases, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int KeyBytes = 32;
    private readonly IDataProtector wrapping = protection.CreateProtector("ServiceMarket.FieldKeys");
    private readonly Lock gate = new();
    private Dictionary<(FieldKeyUse Use, int Number), byte[]>? keys;

    /// <summary>Reads or makes the keys now. Not inside a command: on SQLite the command holds the only write lock.</summary>
    public void Warm() => _ = Keys();

    /// <summary>The key with a number; an installation that has lost it cannot open what it sealed.</summary>
    public byte[] Key(FieldKeyUse use, int number) =>
        Keys().TryGetValue((use, number), out var key) ? key : throw new CryptographicException($"Field key {use} {number} is missing.");

    /// <summary>The number of the key that seals now.</summary>
    public int Newest(FieldKeyUse use) => Keys().Keys.Where(key => key.Use == use).Max(key => key.Number);

    private Dictionary<(FieldKeyUse Use, int Number), byte[]> Keys()
    {
        lock (gate)
        {
            return keys ??= Read() ?? MakeOrTakeTheOthers();
        }
    }

    private Dictionary<(FieldKeyUse Use, int Number), byte[]>? Read()
    {
        using var db = databases.CreateDbContext();
        var rows = db.Set<FieldKey>().AsNoTracking().ToList();
        return rows.Count == 0 ? null : rows.ToDictionary(row => (row.Use, row.Number), row => Convert.FromBase64String(wrapping.Unprotect(row.WrappedKey)));
    }

    private Dictionary<(FieldKeyUse Use, int Number), byte[]> MakeOrTakeTheOthers()
    {
        using var db = databases.CreateDbContext();
        db.OpenForWriting(Writer.Identity);
        foreach (var use in Enum.GetValues<FieldKeyUse>())
        {
            db.Add(new FieldKey
            {
                Use = use,
                Number = 1,
                WrappedKey = wrapping.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))),
                CreatedUtc = clock.GetUtcNow().UtcDateTime,
            });
        }

        try
        {
            db.SaveChanges();
        }
        catch (DbUpdateException) when (Read() is { } madeByAnotherSilo)
        {
            return madeByAnotherSilo;
        }

        return Read()!;
    }
}
