using ServiceMarket.Domain.Contracts;
using static ServiceMarket.Domain.Tests.Contracts.ContractExamples;

namespace ServiceMarket.Domain.Tests.Contracts;

public sealed class SignContractTests
{
    [Fact]
    public void Sign_ByBoth_AsksTheBudgetsAndThenActivates()
    {
        var contract = Draft();
        Assert.False(contract.Sign(Manager, Now));
        Assert.True(contract.Sign(Approver, Now.AddMinutes(1)));
        Assert.Equal((ContractState.Draft, ContractWalk.Signing), (contract.State, contract.Walk));
        contract.ConfirmSigning(Now);
        Assert.Equal((ContractState.Active, ContractWalk.None), (contract.State, contract.Walk));
        Assert.False(contract.WasSignedLate);
    }

    [Fact]
    public void Sign_BeforeTheTerm_WaitsSigned()
    {
        var contract = Draft(Terms with { StartsOn = new DateOnly(2026, 12, 1) });
        contract.Sign(Approver, Now);
        contract.Sign(Manager, Now);
        contract.ConfirmSigning(Now);
        Assert.Equal(ContractState.Signed, contract.State);
        Assert.Equal("Contracts_GuardUnmet", RefusalOf(() => contract.Activate(new DateTime(2026, 11, 30, 15, 59, 0, DateTimeKind.Utc))));
        contract.Activate(new DateTime(2026, 11, 30, 16, 0, 0, DateTimeKind.Utc)); // midnight in China
        Assert.Equal(ContractState.Active, contract.State);
    }

    [Theory]
    [InlineData(10, 15, 59, false)] // 10 December 23:59 in China: the 30th day
    [InlineData(10, 16, 0, true)]
    public void Sign_AfterThirtyDays_IsFlaggedLate(int day, int hour, int minute, bool isLate)
    {
        var contract = Draft();
        var at = new DateTime(2026, 12, day, hour, minute, 0, DateTimeKind.Utc);
        contract.Sign(Manager, Now);
        contract.Sign(Approver, at);
        contract.ConfirmSigning(at);
        Assert.Equal(isLate, contract.WasSignedLate);
    }

    [Fact]
    public void Sign_ByTheDrafter_NeedsASecondPerson() =>
        Assert.Equal("Identity_SecondPersonNeeded", RefusalOf(() => Draft().Sign(Approver with { UserId = Officer.UserId }, Now)));

    [Fact]
    public void Sign_ByAnotherOrganisation_IsRefused() => Assert.Equal("Contracts_NotTheOrganisation", RefusalOf(() => Draft().Sign(Stranger, Now)));

    [Fact]
    public void Sign_Twice_IsRefusedAndChangesNothing()
    {
        var contract = Draft();
        contract.Sign(Manager, Now);
        contract.TakeRecorded();
        Assert.Equal("Contracts_AlreadySigned", RefusalOf(() => contract.Sign(Manager, Now)));
        Assert.Empty(contract.Recorded);
    }

    [Fact]
    public void DropSigning_TakesTheLaterSignatureBack_AndWaitsForTheReturn()
    {
        var contract = Draft();
        contract.Sign(Approver, Now);
        contract.Sign(Manager, Now.AddMinutes(1));
        contract.DropSigning(Refusal.Of("Funds_CapExceeded"), [new YearAmount(2026, 1)]);
        Assert.NotNull(contract.BureauSignedUtc);
        Assert.Null(contract.OrganisationSignedUtc);
        Assert.Equal("Contracts_WalkOpen", RefusalOf(() => contract.Sign(Manager, Now)));
        contract.ConfirmReturn();
        Assert.True(contract.Sign(Manager, Now));
    }

    [Fact]
    public void Decline_AfterTheOrganisationSigned_IsRefused()
    {
        var contract = Draft();
        contract.Sign(Manager, Now);
        Assert.Equal("Contracts_GuardUnmet", RefusalOf(() => contract.RequestDecline(Manager, "no staff", Now)));
    }

    [Fact]
    public void Decline_OfADraft_EndsIt()
    {
        var contract = Draft();
        contract.RequestDecline(Manager, "no staff", Now);
        contract.ConfirmDecline(Now);
        Assert.Equal(ContractState.Terminated, contract.State);
    }
}
