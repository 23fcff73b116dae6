using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.Identity;
using ServiceMarket.Database.Operations;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain;

namespace ServiceMarket.Database;

/// <summary>All tables, one model for both engines. Reading is free; saving is for those who have said who they are.</summary>
public abstract class MarketDbContext(DbContextOptions options) : IdentityUserContext<MarketUser>(options), IDataProtectionKeyContext
{
    private Writer? openedBy;

    public DbSet<EventRecord> Events => Set<EventRecord>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<OperationRecord> Operations => Set<OperationRecord>();
    public DbSet<PendingStep> PendingSteps => Set<PendingStep>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>A grain is the only writer of its aggregate: whoever else saves has to be one of the few named in <see cref="Writer"/>.</summary>
    public void OpenForWriting(Writer writer) => openedBy = writer;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseStrangers();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseStrangers();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Saves the rows of many commands inside the open transaction. Do not use the context afterwards: an engine may have let its rows go.</summary>
    public virtual Task SaveManyAsync(CancellationToken cancellation) => SaveChangesAsync(cancellation);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // SQL Server clusters by these keys: 900 bytes at most, and nvarchar counts double.
        builder.Entity<MarketUser>().Property(user => user.Id).HasMaxLength(64);
        builder.Entity<IdentityUserLogin<string>>(login =>
        {
            login.Property(l => l.LoginProvider).HasMaxLength(128);
            login.Property(l => l.ProviderKey).HasMaxLength(128);
        });
        builder.Entity<IdentityUserToken<string>>(token =>
        {
            token.Property(t => t.LoginProvider).HasMaxLength(128);
            token.Property(t => t.Name).HasMaxLength(128);
        });
        builder.ApplyConfigurationsFromAssembly(typeof(MarketDbContext).Assembly);
        MapRoots(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<ProtectedText>().HaveConversion<ProtectedTextConverter>();
    }

    /// <summary>What every aggregate's root has: a key, and the version that catches a second writer.</summary>
    internal static void MapRoots(ModelBuilder builder)
    {
        foreach (var root in builder.Model.GetEntityTypes().Where(type => typeof(Aggregate).IsAssignableFrom(type.ClrType) && type.BaseType is null))
        {
            root.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
            root.FindProperty(nameof(Aggregate.Id))!.SetMaxLength(40);
            builder.Entity(root.ClrType).Ignore(nameof(Aggregate.Recorded));
        }
    }

    private protected void RefuseStrangers()
    {
        if (openedBy is null && ChangeTracker.HasChanges())
            throw new InvalidOperationException("Only a grain saves (src/decisions/0001). This context was opened for reading.");
    }
}
