using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Database.Settlements;

/// <summary>The visit is the key: whatever goes wrong elsewhere, the table cannot hold a visit twice.</summary>
public sealed class StatementVisitMapping : IEntityTypeConfiguration<StatementVisit>
{
    public void Configure(EntityTypeBuilder<StatementVisit> visits)
    {
        visits.ToTable("StatementVisits", table => table.HasCheckConstraint("CK_StatementVisits_Units",
            "PaidUnits > 0 AND PaidUnits <= Units AND AmountFen >= 0"));
        visits.HasKey(visit => visit.VisitId);
        visits.Property(visit => visit.VisitId).HasMaxLength(40);
        visits.Property(visit => visit.StatementId).HasMaxLength(40);
        visits.Property(visit => visit.RecipientId).HasMaxLength(40);
        visits.Property(visit => visit.ContractLineId).HasMaxLength(40);
        visits.HasIndex(visit => visit.StatementId);
    }
}
