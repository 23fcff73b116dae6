using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Scenes;

/// <summary>Care plans for two thirds of the people: care for those whose grade allows it, visits and help in the house for the others.</summary>
internal sealed class DemoPlans(Story story, DemoList list, DemoContracts contracts, DemoRecipients recipients)
{
    public void Tell()
    {
        story.On(story.Start.AddDays(-4), 8, 0, utc =>
        {
            var planned = recipients.People.Where(person => person.SelfCareGrade is not null && person.VulnerableType != VulnerableType.None).ToList();
            for (var at = 0; at < planned.Count; at++)
                if (at % 4 != 3) Draft(planned[at], at, utc);
        });
    }

    /// <summary>What planning reads of a contract line.</summary>
    public ServiceTerms TermsOf(string contractLineId)
    {
        var (contract, line) = Find(contractLineId);
        var item = list.Item(line.ItemVersionId);
        return new ServiceTerms(line.Id, item.MinMinutes, item.WorkersNeeded, item.Unit == ServiceUnit.Hour, contract.StartsOn, contract.EndsOn);
    }

    public (CareContract Contract, ContractLine Line) Find(string contractLineId) => new[] { contracts.Care, contracts.Visiting }
        .SelectMany(contract => contract.Lines.Select(line => (contract, line))).Single(pair => pair.line.Id == contractLineId);

    private void Draft(CareRecipient person, int at, DateTime utc)
    {
        var by = DemoCast.CaseworkerOf(person.Township);
        string[] codes = person.SelfCareGrade switch
        {
            SelfCareGrade.Unable => ["C07", at % 2 == 0 ? "C02" : "C12"],
            SelfCareGrade.PartlyUnable => ["C03", "G01"],
            _ => at % 2 == 0 ? ["G01", "L02"] : ["G01"],
        };
        var lines = codes.Select((code, position) => Line(code, at, position)).ToList();
        var facts = lines.Select(line => Facts(line.ContractLineId)).ToList();
        var plan = story.NewId();
        person.DraftNextPlan(plan, new PlanTerms(story.Start, story.Start.AddMonths(6), story.Seal("按评估结果安排（示例）", RecipientFields.PlanReason)),
            lines, facts, by, utc);
        story.Commit(person, by, utc);
        if (at % 30 == 0) return;
        var approved = utc.AddHours(6);
        story.At(approved, day =>
        {
            person.ApprovePlan(plan, story.Start.AddMonths(6), facts, DemoCast.Officer, day);
            story.Commit(person, DemoCast.Officer, day);
        });
    }

    private PlanLineDraft Line(string code, int at, int position)
    {
        var (contract, line) = new[] { contracts.Care, contracts.Visiting }
            .SelectMany(one => one.Lines.Select(each => (one, each))).Single(pair => pair.each.ItemCode == code);
        var minutes = Math.Max(30, list.Item(line.ItemVersionId).MinMinutes);
        var weekday = (DayOfWeek)(1 + (at + position) % 5);
        var time = new TimeOnly(8, 30).AddMinutes(15 * ((at * 7 + position * 11) % 30));
        return new PlanLineDraft(line.Id, code is "C07" ? 2 : 1, PlanPeriod.Week, weekday, time, minutes);
    }

    private ContractLineFacts Facts(string contractLineId)
    {
        var (contract, line) = Find(contractLineId);
        var item = list.Item(line.ItemVersionId);
        return new ContractLineFacts
        {
            ContractId = contract.Id,
            ContractLineId = line.Id,
            Organisation = contract.ProviderId,
            County = contract.County,
            ItemVersionId = line.ItemVersionId,
            ItemCode = line.ItemCode,
            IsCare = item.Category == ServiceCategory.Care,
            ForMinors = item.ForMinors,
            IsInForce = contract.State is ContractState.Signed or ContractState.Active,
            StartsOn = contract.StartsOn,
            EndsOn = contract.EndsOn,
            MinMinutes = item.MinMinutes,
        };
    }
}
