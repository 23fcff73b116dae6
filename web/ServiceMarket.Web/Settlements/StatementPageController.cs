using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Settlements;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Grains.Settlements;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Settlements;

/// <summary>The page of one statement; journeys that are a button on it show it again with the refusal.</summary>
public abstract class StatementPageController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    protected IDbContextFactory<MarketDbContext> Databases => databases;

    protected async Task<IActionResult> ShowStatement(string id, string view = "Details") =>
        await Read(id) is { } page ? View(view, page) : NotFound();

    /// <summary>The grain of the contract that the statement belongs to, or null when the statement is out of reach.</summary>
    protected async Task<IStatementGrain?> GrainOf(string statementId)
    {
        await using var db = await databases.CreateDbContextAsync();
        var contractId = await db.Set<Statement>().AsNoTracking().WithinReachOf(db, Actor)
            .Where(s => s.Id == statementId).Select(s => s.ContractId).SingleOrDefaultAsync();
        return contractId is null ? null : grains.GetGrain<IStatementGrain>(contractId);
    }

    protected async Task<StatementDetailsPage?> Read(string id)
    {
        await using var db = await databases.CreateDbContextAsync();
        var statement = await db.Set<Statement>().AsNoTracking().WithinReachOf(db, Actor).Include(s => s.Lines).SingleOrDefaultAsync(s => s.Id == id);
        if (statement is null) return null;
        var contract = await db.Set<CareContract>().AsNoTracking().Where(c => c.Id == statement.ContractId)
            .Select(c => new { c.Number, c.Title, c.ProviderName, c.Version }).SingleAsync();
        return new StatementDetailsPage(statement.Id, statement.ContractId, contract.Version, contract.Number, contract.Title, contract.ProviderName,
            statement.Year, statement.Month, statement.State, statement.IsPaying, statement.DraftedUtc, statement.ConfirmedUtc, statement.PaidUtc,
            statement.CancelReason, statement.GrossFen, statement.DeductedFen, statement.NetFen,
            [.. statement.Lines.OrderBy(l => l.Position).Select(l => new StatementLineRow(l.Id, l.ItemCode, l.NameZh, l.NameEn, l.Unit, l.UnitPriceFen,
                l.Visits, l.VerifiedUnits, l.PayableUnits, l.GrossFen, l.DeductionFen, l.DeductionReason, l.Objection))],
            ActionsFor(statement));
    }

    private StatementActions ActionsFor(Statement statement)
    {
        var workflow = new StatementWorkflow(statement);
        bool Can(Role role, StatementTrigger trigger) => Actor.Role == role && workflow.WhyNot(trigger) is null;
        return new StatementActions(
            Deduct: Can(Role.BureauOfficer, StatementTrigger.Amend),
            Confirm: Can(Role.ProviderManager, StatementTrigger.Confirm),
            Dispute: Can(Role.ProviderManager, StatementTrigger.Dispute),
            Resubmit: Can(Role.BureauOfficer, StatementTrigger.Resubmit),
            Cancel: Can(Role.BureauOfficer, StatementTrigger.Cancel) || Can(Role.BureauApprover, StatementTrigger.Cancel),
            Pay: Can(Role.BureauApprover, StatementTrigger.RequestPayment) && statement.DraftedBy != Actor.UserId);
    }
}
