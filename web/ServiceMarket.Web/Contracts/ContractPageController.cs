using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts;

/// <summary>The page of one contract; journeys that are a button on it show it again with the refusal.</summary>
public abstract class ContractPageController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : MarketController
{
    protected IDbContextFactory<MarketDbContext> Databases => databases;

    protected DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);

    protected async Task<IActionResult> ShowContract(string id, string view = "Details")
    {
        if (await Read(id) is not { } page) return NotFound();
        // The form is drawn afresh; after a refusal the typed operation id stays, as it was not carried out.
        if (ModelState.TryGetValue(nameof(ActForm.OperationId), out var sent) && sent.AttemptedValue is { Length: > 0 } operation)
            page.Form.OperationId = operation;
        page.Form.Version = page.Version;
        ModelState.Remove(nameof(ActForm.Version));
        return View(view, page);
    }

    protected async Task<IActionResult> ShowReason(string id, string title, string explanation, ReasonForm form)
    {
        await using var db = await databases.CreateDbContextAsync();
        var contract = await db.Set<CareContract>().AsNoTracking().WithinReachOf(Actor).Where(c => c.Id == id)
            .Select(c => new { c.Number, c.Version }).SingleOrDefaultAsync();
        if (contract is null) return NotFound();
        form.Version ??= contract.Version;
        return View("Reason", new ReasonPage(id, contract.Number, title, explanation, form));
    }

    private async Task<ContractDetailsPage?> Read(string id)
    {
        await using var db = await databases.CreateDbContextAsync();
        var contract = await db.Set<CareContract>().AsNoTracking().WithinReachOf(Actor)
            .Include(c => c.Lines).Include(c => c.Supplements).Include(c => c.Statements).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id);
        return contract is null ? null : Page(contract);
    }

    private ContractDetailsPage Page(CareContract c) => new(
        c.Id, c.Version, c.Number, c.Title, c.TenderId, c.County, c.ProviderId, c.ProviderName, c.State, c.StartsOn, c.EndsOn, c.LongTermGround,
        c.AwardedOn, c.SignBy, c.WasSignedLate || (c.State == ContractState.Draft && c.SignBy < Today),
        c.OrganisationSignedUtc, c.BureauSignedUtc, c.SignedUtc, c.StopReason, c.Walk != ContractWalk.None, c.IsReleased,
        c.TotalFen, c.SupplementedFen, c.PaidFen, c.SupplementRoomFen,
        [.. c.Lines.OrderBy(l => l.Position).Select(l => new ContractLineRow(l.Id, l.ItemCode, l.NameZh, l.NameEn, l.Unit, l.UnitPriceFen,
            l.Quantity, l.AddedQuantity, l.ClaimedQuantity, l.PaidQuantity, l.RemainingQuantity))],
        [.. c.YearShares.OrderBy(s => s.Year).Select(s => new YearShareRow(s.Year, s.AmountFen, s.AddedFen, s.ClaimedFen, s.PaidFen, s.RemainingFen))],
        [.. c.Supplements.OrderBy(s => s.Number).Select(s => new SupplementRow(s.Id, s.Number, s.Year, s.AmountFen, s.State, s.Reason,
            Actor.Role == Role.BureauApprover && s.DraftedBy != Actor.UserId))],
        [.. c.Statements.OrderByDescending(s => s.Year).ThenByDescending(s => s.Month).ThenByDescending(s => s.DraftedUtc)
            .Select(s => new ContractStatementRow(s.Id, s.Year, s.Month, s.State, s.NetFen))],
        ContractActions.For(c, Actor, Today));
}
