using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Database.Settlements;

public sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public const string OneOpenPerMonth = "UX_Statements_OneOpenPerMonth";

    public void Configure(EntityTypeBuilder<Statement> statements)
    {
        statements.ToTable("Statements", table =>
        {
            table.HasCheckConstraint("CK_Statements_Month", "Month >= 1 AND Month <= 12");
            table.HasCheckConstraint("CK_Statements_Sum", "DeductedFen >= 0 AND NetFen >= 0 AND GrossFen = NetFen + DeductedFen");
        });
        statements.HasKey(statement => statement.Id);
        statements.Property(statement => statement.Id).HasMaxLength(40);
        statements.Property(statement => statement.ContractId).HasMaxLength(40);
        statements.Property(statement => statement.State).HasConversion<string>().HasMaxLength(30);
        statements.Property(statement => statement.DraftedBy).HasMaxLength(64);
        statements.Property(statement => statement.ConfirmedBy).HasMaxLength(64);
        statements.Property(statement => statement.ApprovedBy).HasMaxLength(64);
        statements.Property(statement => statement.CancelReason).HasMaxLength(SettlementLimits.Reason);
        statements.Ignore(statement => statement.IsOpen);
        statements.HasMany(statement => statement.Lines).WithOne().HasForeignKey("StatementId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        statements.HasMany(statement => statement.Visits).WithOne().HasForeignKey(visit => visit.StatementId).OnDelete(DeleteBehavior.Cascade);
        statements.HasIndex(statement => new { statement.ContractId, statement.Year, statement.Month }).IsUnique()
            .HasFilter("State IN ('Draft','Confirmed','Disputed')").HasDatabaseName(OneOpenPerMonth);
        statements.HasIndex(statement => new { statement.State, statement.Year, statement.Month });
    }
}
