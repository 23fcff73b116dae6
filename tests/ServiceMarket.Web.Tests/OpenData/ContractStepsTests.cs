using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Grains.Settlements;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Testing;
using ServiceMarket.Testing.OpenData;
using ServiceMarket.Web.Tests.Contracts;

namespace ServiceMarket.Web.Tests.OpenData;

/// <summary>The steps of a contract, announced by its grain and carried out by the outbox.</summary>
public sealed class ContractStepsTests(ContractWebFixture fixture) : IClassFixture<ContractWebFixture>
{
    [Fact]
    public async Task Steps_FromTheSignaturesToTheEnd_EachLeaveARelease()
    {
        var id = await fixture.Contracts.ActiveAsync();
        var (contract, row) = (fixture.Contracts.Contract(id), await fixture.Contracts.ContractRowAsync(id));
        var record = $"/open-data/records/ocds-panshi-{row.TenderId}.json";
        (await contract.DraftSupplement(new DraftSupplement("supplement-draft", People.Officer, "supplement-1", 2027, "more people", [new AddedUnits($"{id}-1", 2)]))).Require();
        (await contract.AgreeToSupplement(new AgreeToSupplement("supplement-agree", People.Manager, "supplement-1"))).Require();
        (await contract.ApproveSupplement(new ApproveSupplement("supplement-approve", People.Approver, "supplement-1"))).Require();
        await fixture.Settlements.VerifiedVisitsAsync(id, 3, new DateOnly(2026, 11, 20));
        var statement = await fixture.Settlements.ConfirmedAsync(id, 2026, 11);
        (await fixture.Settlements.Statements(id).PayStatement(new PayStatement($"pay-{statement}", People.Approver, statement))).Require();
        (await contract.Suspend(new SuspendContract("suspend", People.Approver, "moving house"))).Require();
        (await contract.Reactivate(new ReactivateContract("reactivate", People.Approver))).Require();
        (await contract.Terminate(new TerminateContract("terminate", People.Approver, "by agreement"))).Require();
        await ActivatorUtilities.CreateInstance<OutboxDispatcher>(fixture.Host.Services).ExecuteAsync(CancellationToken.None);

        var package = await fixture.Host.Anonymous().JsonAsync(record);
        Assert.Empty(OcdsRules.FaultsOfRecordPackage(package));
        Assert.Equal(["contract", "contractAmendment", "implementation", "contractUpdate", "contractUpdate", "contractTermination"],
            package["records"]![0]!["releases"]!.AsArray().Select(release => $"{release!["tag"]![0]}"));
        var compiled = package["records"]![0]!["compiledRelease"]!["contracts"]![0]!;
        Assert.Equal(("terminated", 6_120m, 150m), ($"{compiled["status"]}", (decimal)compiled["value"]!["amount"]!,
            (decimal)compiled["implementation"]!["transactions"]![0]!["value"]!["amount"]!));
        foreach (var words in new[] { "more people", "moving house", "by agreement" }) Assert.DoesNotContain(words, package.ToJsonString(), StringComparison.Ordinal);
    }
}
