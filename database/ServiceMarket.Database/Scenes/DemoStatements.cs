using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Database.Scenes;

/// <summary>Last month's accounts: the care contract's is approved and paid, the other one's waits for the bureau's second person.</summary>
internal sealed class DemoStatements(Story story, DemoMoney money, DemoContracts contracts, DemoRecipients recipients)
{
    public void Tell()
    {
        Tell(() => contracts.Care, 0, isPaid: true);
        Tell(() => contracts.Visiting, 1, isPaid: false);
    }

    private void Tell(Func<CareContract> which, int order, bool isPaid)
    {
        // On the second of the month; while that is still to come, just before now.
        var latest = story.NowUtc.AddHours(-1);
        var planned = ChinaTime.ToUtc(story.Start.AddMonths(1).AddDays(1), new TimeOnly(9, 10 * order));
        var drafted = planned < latest ? planned : latest.AddMinutes(order);
        var statement = story.NewId();
        story.At(drafted, utc =>
        {
            var contract = which();
            contract.DraftStatement(statement, StatementMonth.Of(story.Start), Payable(contract), DemoCast.Officer, utc);
            story.Commit(contract, DemoCast.Officer, utc);
        });
        story.At(drafted.AddMinutes(20), utc =>
        {
            var contract = which();
            var manager = DemoCast.Managers.Single(person => person.Organisation == contract.ProviderId);
            contract.ConfirmStatement(statement, manager, utc);
            story.Commit(contract, manager, utc);
        });
        if (isPaid) story.At(drafted.AddMinutes(40), utc => Pay(which(), statement, utc));
    }

    private void Pay(CareContract contract, string id, DateTime utc)
    {
        var statement = contract.RequestPayment(id, 0, DemoCast.Approver);
        story.Commit(contract, DemoCast.Approver, utc);
        money.Expend(statement.Year, $"contract/{contract.Id}", statement.NetFen, $"statement/{id}", DemoCast.Approver, utc);
        foreach (var paid in statement.Visits.GroupBy(visit => visit.RecipientId))
        {
            var person = recipients.People.Single(one => one.Id == paid.Key);
            person.SettleVisits([.. paid.Select(visit => visit.VisitId)], id);
            story.Commit(person, DemoCast.Approver, utc);
        }

        contract.ConfirmPayment(id, DemoCast.Approver, utc);
        story.Commit(contract, DemoCast.Approver, utc);
    }

    private List<VerifiedVisit> Payable(CareContract contract) =>
    [
        .. from person in recipients.People
           from visit in person.Visits
           where visit.ContractId == contract.Id && visit.IsPayable && StatementMonth.Of(visit.Day) == StatementMonth.Of(story.Start)
           select new VerifiedVisit(visit.Id, person.Id, visit.ContractLineId, visit.Day, visit.Units),
    ];
}
