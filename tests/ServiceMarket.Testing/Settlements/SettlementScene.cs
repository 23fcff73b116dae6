using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Settlements;
using ServiceMarket.Testing.Contracts;

namespace ServiceMarket.Testing.Settlements;

/// <summary>Verified visits of an active contract, and what becomes of them.</summary>
public sealed class SettlementScene(ContractScene contracts)
{
    public ContractScene Contracts => contracts;

    public IStatementGrain Statements(string contractId) => contracts.Grains.GetGrain<IStatementGrain>(contractId);

    /// <summary>Verified visits of the contract's first line, spread over some recipients, one a day from the day on.</summary>
    public async Task<IReadOnlyList<string>> VerifiedVisitsAsync(string contractId, int count, DateOnly from, int recipients = 3, int perDay = 1)
    {
        var line = $"{contractId}-1";
        var run = Guid.CreateVersion7().ToString("N")[..20];
        await using var db = await contracts.Databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Seeder);
        for (var r = 0; r < recipients; r++) db.Add(Recipient($"{run}-r{r}"));
        var visits = Enumerable.Range(0, count).Select(i => Visit($"{run}-v{i:0000}", $"{run}-r{i % recipients}", contractId, line, from.AddDays(i / perDay), i)).ToList();
        db.AddRange(visits);
        await db.SaveChangesAsync();
        return [.. visits.Select(visit => visit.Id)];
    }

    /// <summary>Drafted by the officer and confirmed by the organisation.</summary>
    public async Task<string> ConfirmedAsync(string contractId, int year, int month)
    {
        var id = await DraftedAsync(contractId, year, month);
        (await Statements(contractId).ConfirmStatement(new ConfirmStatement($"confirm-{id}", People.Manager, id))).Require();
        return id;
    }

    public async Task<string> DraftedAsync(string contractId, int year, int month)
    {
        var id = Guid.CreateVersion7().ToString("N");
        (await Statements(contractId).DraftStatement(new DraftStatement($"draft-{id}", People.Officer, id, year, month))).Require();
        return id;
    }

    public async Task<Statement> StatementRowAsync(string id)
    {
        await using var db = await contracts.Databases.CreateDbContextAsync();
        return await db.Set<Statement>().AsNoTracking().Include(s => s.Lines).Include(s => s.Visits).AsSplitQuery().SingleAsync(s => s.Id == id);
    }

    /// <summary>How many visits of the contract each statement has marked as its own.</summary>
    public async Task<Dictionary<VisitState, int>> VisitStatesAsync(string contractId)
    {
        await using var db = await contracts.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().Where(v => v.ContractId == contractId).GroupBy(v => v.State).ToDictionaryAsync(g => g.Key, g => g.Count());
    }

    public async Task DisputeAsync(string visitId)
    {
        await using var db = await contracts.Databases.CreateDbContextAsync();
        await db.Set<Visit>().Where(v => v.Id == visitId).ExecuteUpdateAsync(visit => visit.SetProperty(v => v.State, VisitState.Disputed));
    }

    private static CareRecipient Recipient(string id) => Rows.Make<CareRecipient>(new
    {
        Id = id,
        Province = "22",
        People.County,
        People.Township,
        RegistrationDivision = People.County,
        NameIndex = id,
        BornOn = new DateOnly(1950, 1, 1),
        Status = RecipientStatus.Active,
        StatusSince = new DateOnly(2026, 1, 1),
        AssessmentDueOn = new DateOnly(2027, 1, 1),
        RegisteredUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
    });

    private static Visit Visit(string id, string recipient, string contract, string line, DateOnly day, int ordinal) => Rows.Make<Visit>(new
    {
        Id = id,
        RecipientId = recipient,
        County = People.County,
        Township = People.Township,
        PlanLineId = "plan-line",
        ContractId = contract,
        ContractLineId = line,
        ProviderId = People.Organisation,
        ItemVersionId = "v-C01",
        ItemCode = "C01",
        PeriodStart = day,
        Ordinal = ordinal,
        Day = day,
        StartUtc = day.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc),
        Minutes = 60,
        MinMinutes = 30,
        State = VisitState.Verified,
        VerifiedBy = People.Caseworker.UserId,
        VerifiedUtc = (DateTime?)day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc),
    });
}
