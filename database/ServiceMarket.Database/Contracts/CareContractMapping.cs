using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Contracts;

namespace ServiceMarket.Database.Contracts;

public sealed class CareContractMapping : IEntityTypeConfiguration<CareContract>
{
    public const string OneContractPerTender = "UX_CareContracts_OnePerTender";
    public const string NumberOncePerCounty = "UX_CareContracts_Number";

    public void Configure(EntityTypeBuilder<CareContract> contracts)
    {
        contracts.ToTable("CareContracts", table =>
        {
            table.HasCheckConstraint("CK_CareContracts_Term", "EndsOn >= StartsOn");
            table.HasCheckConstraint("CK_CareContracts_Total", "TotalFen > 0");
            table.HasCheckConstraint("CK_CareContracts_Supplements", "SupplementedFen >= 0 AND SupplementedFen <= TotalFen / 10");
            table.HasCheckConstraint("CK_CareContracts_Paid", "PaidFen >= 0 AND PaidFen <= TotalFen + SupplementedFen");
        });
        contracts.HasKey(c => c.Id);
        contracts.Property(c => c.State).HasConversion<string>().HasMaxLength(30);
        contracts.Property(c => c.Walk).HasConversion<string>().HasMaxLength(30);
        contracts.Property(c => c.Number).HasMaxLength(ContractLimits.Number);
        contracts.Property(c => c.Title).HasMaxLength(200);
        contracts.Property(c => c.TenderId).HasMaxLength(40);
        contracts.Property(c => c.County).HasMaxLength(20);
        contracts.Property(c => c.ProviderId).HasMaxLength(20);
        contracts.Property(c => c.ProviderName).HasMaxLength(200);
        contracts.Property(c => c.LongTermGround).HasMaxLength(ContractLimits.Reason);
        contracts.Property(c => c.StopReason).HasMaxLength(ContractLimits.Reason);
        contracts.Property(c => c.DraftedBy).HasMaxLength(64);
        contracts.Property(c => c.OrganisationSignedBy).HasMaxLength(64);
        contracts.Property(c => c.BureauSignedBy).HasMaxLength(64);
        contracts.Ignore(c => c.IsSignedByBoth).Ignore(c => c.HasOpenStatement).Ignore(c => c.RemainingFen)
            .Ignore(c => c.CountedSupplementsFen).Ignore(c => c.SupplementRoomFen);

        contracts.HasMany(c => c.Lines).WithOne().HasForeignKey(line => line.ContractId).OnDelete(DeleteBehavior.Cascade);
        contracts.HasMany(c => c.Supplements).WithOne().HasForeignKey("ContractId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        contracts.HasMany(c => c.Statements).WithOne().HasForeignKey(statement => statement.ContractId).OnDelete(DeleteBehavior.Cascade);
        contracts.OwnsMany(c => c.YearShares, share =>
        {
            share.ToTable("ContractYearShares", table => table.HasCheckConstraint("CK_ContractYearShares_Within",
                "ClaimedFen >= 0 AND PaidFen >= 0 AND ClaimedFen + PaidFen <= AmountFen + AddedFen"));
            share.WithOwner().HasForeignKey("ContractId");
            share.HasKey("ContractId", nameof(ContractYearShare.Year));
            share.Ignore(s => s.TotalFen).Ignore(s => s.RemainingFen);
        });

        contracts.HasIndex(c => c.TenderId).IsUnique().HasFilter("State <> 'Terminated'").HasDatabaseName(OneContractPerTender);
        contracts.HasIndex(c => new { c.County, c.Number }).IsUnique().HasDatabaseName(NumberOncePerCounty);
        contracts.HasIndex(c => new { c.County, c.State, c.EndsOn });
        contracts.HasIndex(c => new { c.ProviderId, c.State, c.EndsOn });
        contracts.HasIndex(c => new { c.State, c.StartsOn });
        contracts.HasIndex(c => new { c.State, c.EndsOn });
    }
}
