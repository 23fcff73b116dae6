using ServiceMarket.Database.Contracts;
using ServiceMarket.Database.Settlements;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Grains.Commits;

namespace ServiceMarket.Grains.Contracts;

/// <summary>What the tables of contracts and statements say no to, by the names that SQL Server and SQLite give it.</summary>
internal static class ContractConstraints
{
    public static void Register()
    {
        ConstraintRefusals.Register(CareContractMapping.OneContractPerTender, ContractsRefusals.TenderHasContract());
        ConstraintRefusals.Register("CareContracts.TenderId", ContractsRefusals.TenderHasContract());
        ConstraintRefusals.Register(CareContractMapping.NumberOncePerCounty, ContractsRefusals.NumberTaken());
        ConstraintRefusals.Register("CareContracts.Number", ContractsRefusals.NumberTaken());
        ConstraintRefusals.Register(StatementMapping.OneOpenPerMonth, SettlementsRefusals.MonthHasOpenStatement());
        ConstraintRefusals.Register("Statements.ContractId, Statements.Year", SettlementsRefusals.MonthHasOpenStatement());
        ConstraintRefusals.Register("PK_StatementVisits", SettlementsRefusals.VisitTaken());
        ConstraintRefusals.Register("StatementVisits.VisitId", SettlementsRefusals.VisitTaken());
    }
}
