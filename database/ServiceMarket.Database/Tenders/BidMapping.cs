using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Tenders;

public sealed class BidMapping : IEntityTypeConfiguration<Bid>, IEntityTypeConfiguration<BidLine>, IEntityTypeConfiguration<BidScore>,
    IEntityTypeConfiguration<BidReceipt>, IEntityTypeConfiguration<BidEnvelope>, IEntityTypeConfiguration<PriceReview>
{
    private const string BidId = "BidId";

    public void Configure(EntityTypeBuilder<Bid> bids)
    {
        bids.ToTable("Bids", table =>
        {
            table.HasCheckConstraint("CK_Bids_Price", "PriceFen IS NULL OR PriceFen > 0");
            table.HasCheckConstraint("CK_Bids_Sealed", "State NOT IN ('Sealed', 'Withdrawn') OR PriceFen IS NULL");
        });
        bids.Property(b => b.Id).HasMaxLength(40).ValueGeneratedNever();
        bids.Property<string>(TenderMapping.TenderId).HasMaxLength(40);
        bids.Property(b => b.State).HasConversion<string>().HasMaxLength(30);
        bids.Property(b => b.ProviderId).HasMaxLength(20);
        bids.Property(b => b.ProviderName).HasMaxLength(200);
        bids.Property(b => b.EnvelopeId).HasMaxLength(40);
        bids.Property(b => b.Hash).HasMaxLength(64);
        bids.Property(b => b.InvalidReason).HasMaxLength(TenderLimits.Reason);
        bids.HasIndex(TenderMapping.TenderId, nameof(Bid.ProviderId)).IsUnique();
        bids.HasIndex(b => b.ProviderId);
        bids.HasOne(b => b.PriceReview).WithOne().HasForeignKey<PriceReview>(BidId).OnDelete(DeleteBehavior.Cascade);
        bids.HasMany(b => b.Lines).WithOne().HasForeignKey(BidId).OnDelete(DeleteBehavior.Cascade);
        bids.HasMany(b => b.Scores).WithOne().HasForeignKey(BidId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PriceReview> reviews)
    {
        reviews.ToTable("PriceReviews");
        reviews.Property<string>(BidId).HasMaxLength(40).ValueGeneratedNever();
        reviews.HasKey(BidId);
        reviews.Property(r => r.Triggers).HasConversion<int>();
        reviews.Property(r => r.Explanation).HasMaxLength(PriceReview.ExplanationLength);
        reviews.Property(r => r.Reason).HasMaxLength(TenderLimits.Reason);
        reviews.Property(r => r.DecidedBy).HasMaxLength(80);
    }

    public void Configure(EntityTypeBuilder<BidLine> lines)
    {
        lines.ToTable("BidLines", table => table.HasCheckConstraint("CK_BidLines_UnitPriceFen", "UnitPriceFen > 0"));
        lines.Property<string>(BidId).HasMaxLength(40);
        lines.Property(l => l.TenderLineId).HasMaxLength(40).ValueGeneratedNever();
        lines.HasKey(BidId, nameof(BidLine.TenderLineId));
    }

    public void Configure(EntityTypeBuilder<BidScore> scores)
    {
        scores.ToTable("BidScores", table => table.HasCheckConstraint("CK_BidScores_Hundredths", "Hundredths >= 0"));
        scores.Property(s => s.Id).HasMaxLength(40).ValueGeneratedNever();
        scores.Property<string>(BidId).HasMaxLength(40);
        scores.Property(s => s.CriterionId).HasMaxLength(40);
        scores.Property(s => s.Evaluator).HasMaxLength(80);
        scores.Property(s => s.Reason).HasMaxLength(TenderLimits.Reason);
        scores.HasIndex(BidId, nameof(BidScore.CriterionId), nameof(BidScore.Evaluator)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BidReceipt> receipts)
    {
        receipts.ToTable("BidReceipts");
        receipts.Property(r => r.Id).HasMaxLength(40).ValueGeneratedNever();
        receipts.Property<string>(TenderMapping.TenderId).HasMaxLength(40);
        receipts.Property(r => r.ProviderId).HasMaxLength(20);
        receipts.Property(r => r.Act).HasConversion<string>().HasMaxLength(30);
        receipts.Property(r => r.Hash).HasMaxLength(64);
        receipts.Property(r => r.Chain).HasMaxLength(64);
        receipts.HasIndex(TenderMapping.TenderId, nameof(BidReceipt.Number)).IsUnique();
        receipts.HasIndex(r => new { r.ProviderId, r.AtUtc });
    }

    public void Configure(EntityTypeBuilder<BidEnvelope> envelopes)
    {
        envelopes.ToTable("BidEnvelopes");
        envelopes.Property(e => e.Id).HasMaxLength(40).ValueGeneratedNever();
        envelopes.Property<string>(TenderMapping.TenderId).HasMaxLength(40);
        envelopes.Property(e => e.ProviderId).HasMaxLength(20);
        // The texts without a length: twenty proposals of 4,000 characters, sealed and in Base64.
        envelopes.Property(e => e.Sealed).HasMaxLength(-1);
        envelopes.Property(e => e.OwnCopy).HasMaxLength(-1);
    }
}
