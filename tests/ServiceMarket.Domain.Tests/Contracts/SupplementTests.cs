using CsCheck;
using ServiceMarket.Domain.Contracts;
using static ServiceMarket.Domain.Tests.Contracts.ContractExamples;

namespace ServiceMarket.Domain.Tests.Contracts;

public sealed class SupplementTests
{
    [Theory]
    [InlineData(100, 10)]
    [InlineData(109, 10)]
    [InlineData(9, 0)]
    [InlineData(long.MaxValue, 922_337_203_685_477_580)]
    public void MostFen_IsTenPerCentRoundedDown(long original, long most) => Assert.Equal(most, SupplementRule.MostFen(original));

    [Fact]
    public void Supplements_WhateverIsAskedInWhateverOrder_NeverExceedTenPerCent() =>
        Gen.Select(Gen.Int[1, 2], Gen.Int[-1, 15], Gen.Bool).List[0, 30].Sample(asked =>
        {
            var contract = Active();
            var number = 0;
            foreach (var (line, quantity, withdraw) in asked)
            {
                var id = $"s{++number}";
                try { contract.DraftSupplement(id, 2026, "more", [new AddedUnits($"c1-{line}", quantity)], Officer, Now); }
                catch (RefusedException) { continue; }
                if (withdraw)
                {
                    contract.WithdrawSupplement(id);
                    continue;
                }

                contract.AgreeToSupplement(id, Manager, Now);
                contract.RequestSupplementApproval(id, Approver);
                contract.ConfirmSupplement(id, Approver, Now);
            }

            return contract.SupplementedFen * 10 <= contract.TotalFen
                && contract.SupplementedFen == contract.Lines.Sum(line => line.AddedQuantity * line.UnitPriceFen)
                && contract.SupplementedFen == contract.YearShares.Sum(share => share.AddedFen)
                && contract.CountedSupplementsFen == contract.SupplementedFen;
        });

    [Theory]
    [InlineData(12, null)] // 600.00 of 602.00
    [InlineData(13, "Contracts_SupplementTooLarge")]
    [InlineData(0, "Contracts_QuantityOutOfRange")]
    [InlineData(-1, "Contracts_QuantityOutOfRange")]
    [InlineData(int.MaxValue, "Contracts_QuantityOutOfRange")]
    public void Draft_Quantity_IsHeldAgainstTheTenth(int quantity, string? code)
    {
        var contract = Active();
        void Act() => contract.DraftSupplement("s", 2026, "more", [new AddedUnits("c1-1", quantity)], Officer, Now);
        if (code is null) Act();
        else Assert.Equal(code, RefusalOf(Act));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2028)]
    public void Draft_ForAYearOutsideTheRestOfTheTerm_IsRefused(int year) => Assert.Equal("Contracts_SupplementYearOutsideTerm",
        RefusalOf(() => Active().DraftSupplement("s", year, "more", [new AddedUnits("c1-1", 1)], Officer, Now)));

    [Fact]
    public void Approve_ByTheDrafter_NeedsASecondPerson()
    {
        var contract = Active();
        contract.DraftSupplement("s", 2026, "more", [new AddedUnits("c1-1", 1)], Officer, Now);
        contract.AgreeToSupplement("s", Manager, Now);
        Assert.Equal("Identity_SecondPersonNeeded", RefusalOf(() => contract.RequestSupplementApproval("s", Officer)));
    }

    [Fact]
    public void Approve_BeforeTheOrganisationAgrees_IsRefused()
    {
        var contract = Active();
        contract.DraftSupplement("s", 2026, "more", [new AddedUnits("c1-1", 1)], Officer, Now);
        Assert.Equal("Contracts_SupplementNotInThisState", RefusalOf(() => contract.RequestSupplementApproval("s", Approver)));
    }

    [Fact]
    public void DropSupplement_LeavesItAgreed()
    {
        var contract = Active();
        contract.DraftSupplement("s", 2026, "more", [new AddedUnits("c1-1", 1)], Officer, Now);
        contract.AgreeToSupplement("s", Manager, Now);
        contract.RequestSupplementApproval("s", Approver);
        contract.DropSupplement("s", Refusal.Of("Funds_CapExceeded"));
        Assert.Equal(SupplementState.Agreed, contract.Supplements[0].State);
        Assert.Equal(0, contract.SupplementedFen);
    }
}
