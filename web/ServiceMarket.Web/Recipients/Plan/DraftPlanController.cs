using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Plan;

/// <summary>The caseworker drafts the next version of the plan from what the county has bought.</summary>
[PlansCare]
public sealed class DraftPlanController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    private const int ReviewAfterMonths = 6;

    [HttpGet("/recipients/{id}/plan")]
    public async Task<IActionResult> Index(string id)
    {
        if (await Find(id) is not { } person) return NotFound();
        var from = Today.AddDays(1);
        return await Form(new PlanForm { Version = person.Version, StartsOn = from, ReviewDueOn = from.AddMonths(ReviewAfterMonths), Lines = Copied(person) }, person);
    }

    [HttpPost("/recipients/{id}/plan")]
    public async Task<IActionResult> Index(string id, PlanForm form)
    {
        if (await Find(id) is not { } person) return NotFound();
        return await Act(
            async () => AtFormLines(await grains.GetGrain<ICareRecipientGrain>(id).DraftPlan(form.ToCommand(Actor)), form.Meant()),
            done: _ => Redirect(RecipientLinks.Person(id)),
            again: () => Form(form, person),
            banner: RecipientsText.Plan_Done);
    }

    private async Task<IActionResult> Form(PlanForm form, CareRecipient person)
    {
        while (form.Lines.Count < PlanForm.LinesShown) form.Lines.Add(new PlanLineForm());
        await using var db = await Databases.CreateDbContextAsync();
        var lines = await (
            from line in db.Set<ContractLine>().AsNoTracking()
            join contract in db.Set<CareContract>() on line.ContractId equals contract.Id
            join item in db.Set<ServiceItemVersion>() on line.ItemVersionId equals item.Id
            where contract.County == person.County && (contract.State == ContractState.Signed || contract.State == ContractState.Active)
            orderby line.ItemCode, contract.Number
            select new
            {
                line.Id,
                line.ItemCode,
                line.NameZh,
                line.NameEn,
                line.Unit,
                line.UnitPriceFen,
                contract.Number,
                item.MinMinutes,
                Remaining = line.Quantity + line.AddedQuantity - line.ClaimedQuantity - line.PaidQuantity,
            }).Take(300).ToListAsync();
        var choices = lines.Select(line => new SelectListItem(
            Texts.Fill(RecipientsText.Plan_Choice, line.ItemCode, Show.Name(line.NameZh, line.NameEn), line.Number, Show.Money(line.UnitPriceFen), line.Remaining, Show.Unit(line.Unit),
                line.MinMinutes),
            line.Id));
        var weekdays = Enum.GetValues<DayOfWeek>().Select(day => new SelectListItem(Texts.Of("Recipients", $"Weekday_{day}"), day.ToString()));
        return View(new PlanPage(form, person, Masked, [.. choices], [.. weekdays]));
    }

    private static List<PlanLineForm> Copied(CareRecipient person) => [.. (person.DraftPlan ?? person.CurrentPlan)?.Lines.Select(line => new PlanLineForm
    {
        ContractLineId = line.ContractLineId,
        Times = line.Times,
        Per = line.Per,
        PreferredWeekday = line.PreferredWeekday,
        PreferredTime = line.PreferredTime,
        Minutes = line.Minutes,
    }) ?? []];

    private static Outcome<Receipt> AtFormLines(Outcome<Receipt> outcome, IReadOnlyList<int> meant)
    {
        if (outcome.Refusal is not { Field: { } field } refusal || !field.StartsWith("Lines[", StringComparison.Ordinal)) return outcome;
        var end = field.IndexOf(']', StringComparison.Ordinal);
        var line = int.Parse(field.AsSpan(6, end - 6), System.Globalization.CultureInfo.InvariantCulture);
        return outcome with { Refusal = refusal.At($"Lines[{meant[line]}]{field[(end + 1)..]}") };
    }
}
