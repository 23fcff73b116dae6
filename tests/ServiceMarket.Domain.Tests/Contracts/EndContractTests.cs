using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using static ServiceMarket.Domain.Tests.Contracts.ContractExamples;

namespace ServiceMarket.Domain.Tests.Contracts;

public sealed class EndContractTests
{
    private static readonly VerifiedVisit Visit = new("v1", "r1", "c1-1", new DateOnly(2026, 11, 20), 1);

    [Fact]
    public void Suspend_ThenResume_GoesBackToActive()
    {
        var contract = Active();
        contract.Suspend("inspection", Now);
        Assert.Equal("Contracts_NotInThisState", RefusalOf(() => contract.Suspend("again", Now)));
        contract.Resume(Now);
        Assert.Equal(ContractState.Active, contract.State);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Suspend_WithoutAReason_IsRefusedAndStaysActive(string? reason)
    {
        var contract = Active();
        Assert.Equal("Contracts_TextMissing", RefusalOf(() => contract.Suspend(reason, Now)));
        Assert.Equal(ContractState.Active, contract.State);
    }

    [Fact]
    public void Complete_OnTheLastDay_IsTooEarly()
    {
        var contract = Active();
        Assert.Equal("Contracts_GuardUnmet", RefusalOf(() => contract.Complete(new DateTime(2027, 11, 19, 15, 59, 0, DateTimeKind.Utc))));
        contract.Complete(new DateTime(2027, 11, 19, 16, 0, 0, DateTimeKind.Utc));
        Assert.Equal(ContractState.Completed, contract.State);
    }

    [Fact]
    public void Terminate_WithAnOpenStatement_IsRefused()
    {
        var contract = Active();
        contract.DraftStatement("s1", new StatementMonth(2026, 11), [Visit], Officer, Now);
        Assert.Equal("Contracts_GuardUnmet", RefusalOf(() => contract.Terminate("fraud", [], Now)));
    }

    [Theory]
    [InlineData("c1-1", 2026, "Contracts_VisitsUnpaid")]
    [InlineData("c1-1", 2030, null)] // no share of that year: not payable by this contract
    [InlineData("elsewhere", 2026, null)]
    public void Terminate_WhenDeliveredVisitsAreUnpaid_PaysFirst(string line, int year, string? code)
    {
        var contract = Active();
        void Act() => contract.Terminate("fraud", [new UnsettledVisits(line, year, 3)], Now);
        if (code is not null)
        {
            Assert.Equal(code, RefusalOf(Act));
            Assert.Equal(ContractState.Active, contract.State);
            return;
        }

        Act();
        Assert.Equal((ContractState.Terminated, ContractWalk.Release), (contract.State, contract.Walk));
        contract.ConfirmRelease();
        Assert.True(contract.IsReleased);
    }

    [Fact]
    public void Release_OfARunningContract_IsRefused() => Assert.Equal("Contracts_NotInThisState", RefusalOf(() => Active().RequestRelease([])));
}
