using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Identity;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.ReferenceData;

namespace ServiceMarket.Database.Scenes;

/// <summary>
/// 磐石市 (Panshi) as an example: the same county at each start, told relative to today, so that it always has yesterday's visits to verify
/// and tomorrow's to make. Loaded into an empty database only.
/// </summary>
public sealed class DemoCounty(IDbContextFactory<MarketDbContext> databases, FieldCipher cipher, FieldKeyRing keys, TenderSealing sealing, TimeProvider clock)
{
    /// <summary>Whether it was loaded; no when anybody has an account already.</summary>
    /// <param name="password">Of every account.</param>
    /// <param name="cancellation">To stop.</param>
    public async Task<bool> LoadAsync(string password, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Users.AnyAsync(cancellation)) return false;
        keys.Warm();
        var now = clock.GetUtcNow().UtcDateTime;
        using var people = new DemoKeys(sealing, password, now);
        var story = Tell(now, await db.WorkingDaysAsync(cancellation), people);
        db.OpenForWriting(Writer.Seeder);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(Accounts(password));
        db.AddRange(people.Rows());
        db.AddRange(story.Rows);
        db.AddRange(story.Trail);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private Story Tell(DateTime nowUtc, Domain.WorkingDays calendar, DemoKeys people)
    {
        var story = new Story(nowUtc, calendar, cipher);
        var (money, list, organisations, recipients) = (new DemoMoney(story), new DemoList(story), new DemoOrganisations(story), new DemoRecipients(story));
        var tenders = new DemoTenders(story, money, list, people);
        var contracts = new DemoContracts(story, money, tenders);
        var plans = new DemoPlans(story, list, contracts, recipients);
        money.Tell();
        list.Tell(tenders.DayBetweenOrders);
        organisations.Tell();
        contracts.Tell();
        recipients.Tell();
        plans.Tell();
        new DemoVisits(story, list, organisations, plans, recipients).Tell();
        new DemoLives(story, recipients).Tell();
        new DemoStatements(story, money, contracts, recipients).Tell();
        story.Run();
        return story;
    }

    private static IEnumerable<MarketUser> Accounts(string password)
    {
        // One hash for all: it is one password, and a hash takes a tenth of a second.
        var hash = new PasswordHasher<MarketUser>().HashPassword(new MarketUser(), password);
        return DemoCast.All.Select(person =>
        {
            var name = person.UserId["demo-".Length..];
            var address = $"{name}@panshi.example"; // RFC 2606: no such domain can be bought.
            return new MarketUser
            {
                Id = person.UserId,
                UserName = name,
                NormalizedUserName = name.ToUpperInvariant(),
                DisplayName = person.Name,
                Email = address,
                NormalizedEmail = address.ToUpperInvariant(),
                Role = person.Role,
                Division = person.Division,
                Organisation = person.Organisation,
                WorkerId = person.WorkerId,
                PasswordHash = hash,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
            };
        });
    }
}
