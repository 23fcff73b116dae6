using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Tenders;

public sealed class TenderMapping : IEntityTypeConfiguration<Tender>, IEntityTypeConfiguration<TenderLine>,
    IEntityTypeConfiguration<TenderYearShare>, IEntityTypeConfiguration<TenderCriterion>, IEntityTypeConfiguration<TenderKey>,
    IEntityTypeConfiguration<KeyShare>
{
    internal const string TenderId = "TenderId";

    public void Configure(EntityTypeBuilder<Tender> tenders)
    {
        tenders.ToTable("Tenders", table =>
        {
            table.HasCheckConstraint("CK_Tenders_CeilingFen", "CeilingFen >= 0");
            table.HasCheckConstraint("CK_Tenders_Award", "State NOT IN ('AwardNotice', 'Awarded', 'Contracted') OR AwardedBidId IS NOT NULL");
        });
        tenders.Property(t => t.State).HasConversion<string>().HasMaxLength(30);
        tenders.Property(t => t.SuspendedFrom).HasConversion<string>().HasMaxLength(30);
        tenders.Property(t => t.Failure).HasConversion<string>().HasMaxLength(30);
        tenders.Property(t => t.County).HasMaxLength(20);
        tenders.Property(t => t.Number).HasMaxLength(TenderLimits.Number);
        tenders.Property(t => t.Title).HasMaxLength(TenderLimits.Title);
        tenders.Property(t => t.Requirements).HasMaxLength(TenderLimits.Requirements);
        tenders.Property(t => t.StopReason).HasMaxLength(TenderLimits.Reason);
        tenders.Property(t => t.DraftedBy).HasMaxLength(80);
        tenders.Property(t => t.LastEditedBy).HasMaxLength(80);
        tenders.Property(t => t.ApprovedBy).HasMaxLength(80);
        tenders.Property(t => t.RankedBy).HasMaxLength(80);
        tenders.Property(t => t.AwardedBidId).HasMaxLength(40);
        tenders.Property(t => t.ContractId).HasMaxLength(40);

        tenders.HasIndex(t => new { t.County, t.Number }).IsUnique();
        tenders.HasIndex(t => t.DueUtc);
        tenders.HasIndex(t => new { t.State, t.BidDeadlineUtc, t.Id });
        tenders.HasIndex(t => new { t.County, t.State, t.BidDeadlineUtc, t.Id });
        tenders.HasIndex(t => new { t.County, t.BidDeadlineUtc, t.Id });
        tenders.HasIndex(t => new { t.BidDeadlineUtc, t.Id });
        tenders.HasIndex(t => new { t.PublishedUtc, t.Id });
        tenders.HasIndex(t => new { t.County, t.PublishedUtc, t.Id });
        tenders.HasIndex(t => new { t.Number, t.Id });

        tenders.Property(t => t.LastReceiptChain).HasMaxLength(64);
        tenders.Ignore(t => t.ValidBids);
        tenders.Ignore(t => t.JoinedHolders);
        tenders.Ignore(t => t.PricesUnderReview);
        tenders.HasOne(t => t.Key).WithOne().HasForeignKey<TenderKey>(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.HasMany(t => t.KeyShares).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.Ignore(t => t.QualityCriteria);
        tenders.HasMany(t => t.Lines).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.HasMany(t => t.YearShares).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.HasMany(t => t.Criteria).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.HasMany(t => t.Bids).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.HasMany(t => t.Receipts).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
        tenders.HasMany(t => t.Envelopes).WithOne().HasForeignKey(TenderId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TenderLine> lines)
    {
        lines.ToTable("TenderLines", table => table.HasCheckConstraint("CK_TenderLines_Quantity", "Quantity > 0"));
        lines.Property(l => l.Id).HasMaxLength(40).ValueGeneratedNever();
        lines.Property<string>(TenderId).HasMaxLength(40);
        lines.Property(l => l.ItemVersionId).HasMaxLength(40);
        lines.Property(l => l.ItemCode).HasMaxLength(20);
        lines.Property(l => l.NameZh).HasMaxLength(200);
        lines.Property(l => l.NameEn).HasMaxLength(200);
        lines.Property(l => l.Unit).HasMaxLength(40);
        lines.HasIndex("ItemCode", TenderId);
    }

    public void Configure(EntityTypeBuilder<TenderYearShare> shares)
    {
        shares.ToTable("TenderYearShares", table => table.HasCheckConstraint("CK_TenderYearShares_AmountFen", "AmountFen > 0"));
        shares.Property<string>(TenderId).HasMaxLength(40);
        shares.Property(s => s.Year).ValueGeneratedNever();
        shares.HasKey(TenderId, nameof(TenderYearShare.Year));
    }

    public void Configure(EntityTypeBuilder<TenderCriterion> criteria)
    {
        criteria.ToTable("TenderCriteria");
        criteria.Property(c => c.Id).HasMaxLength(40).ValueGeneratedNever();
        criteria.Property<string>(TenderId).HasMaxLength(40);
        criteria.Property(c => c.Kind).HasConversion<string>().HasMaxLength(30);
        criteria.Property(c => c.Name).HasMaxLength(TenderLimits.CriterionName);
        criteria.Ignore(c => c.Most);
    }

    public void Configure(EntityTypeBuilder<TenderKey> keys)
    {
        keys.ToTable("TenderKeys");
        keys.Property<string>(TenderId).HasMaxLength(40).ValueGeneratedNever();
        keys.HasKey(TenderId);
        keys.Property(k => k.PublicKey).HasMaxLength(400);
        keys.Property(k => k.LockedPrivateKey).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<KeyShare> shares)
    {
        shares.ToTable("KeyShares");
        shares.Property(s => s.Id).HasMaxLength(40).ValueGeneratedNever();
        shares.Property<string>(TenderId).HasMaxLength(40);
        shares.Property(s => s.Holder).HasConversion<string>().HasMaxLength(30);
        shares.Property(s => s.UserId).HasMaxLength(64);
        shares.Property(s => s.Sealed).HasMaxLength(1000);
        shares.Property(s => s.PutIn).HasMaxLength(400);
        shares.HasIndex(s => new { s.UserId, s.JoinedUtc });
    }
}
