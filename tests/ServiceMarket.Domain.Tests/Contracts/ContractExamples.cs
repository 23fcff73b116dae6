using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Tests.Contracts;

/// <summary>A contract of Panshi: 100 visits at 50.00 and 40 hours at 25.50, awarded on 10 November 2026.</summary>
internal static class ContractExamples
{
    public const string Provider = "52220102MJ0000018R";

    public static readonly Actor Officer = new("officer", "Officer", Role.BureauOfficer, "220284");
    public static readonly Actor Approver = new("approver", "Approver", Role.BureauApprover, "220284");
    public static readonly Actor Manager = new("manager", "Manager", Role.ProviderManager, Organisation: Provider);
    public static readonly Actor Stranger = new("stranger", "Stranger", Role.ProviderManager, Organisation: "52220102MJ0000026K");

    /// <summary>20 November 2026, 10:00 in China.</summary>
    public static readonly DateTime Now = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public static readonly ContractTerms Terms = new("PS-2026-01", new DateOnly(2026, 11, 20), new DateOnly(2027, 11, 19), null);

    public static AwardedTender Award(params YearAmount[] shares) => new("t1", "Home care", "220284", Provider, "Kangle",
        new DateTime(2026, 11, 10, 2, 0, 0, DateTimeKind.Utc), new DateOnly(2026, 11, 20), new DateOnly(2027, 11, 19),
        [
            new AwardedLine("v-c01", "C01", "visit", "visit", "次", 100, 50_00),
            new AwardedLine("v-l05", "L05", "care", "care", "小时", 40, 25_50),
        ],
        shares.Length > 0 ? shares : [new YearAmount(2026, 2_000_00), new YearAmount(2027, 4_020_00)]);

    public static CareContract Draft(ContractTerms? terms = null) => CareContract.Draft("c1", Award(), terms ?? Terms, Officer, Now);

    public static CareContract Active()
    {
        var contract = Draft();
        contract.Sign(Manager, Now);
        contract.Sign(Approver, Now.AddMinutes(1));
        contract.ConfirmSigning(Now.AddMinutes(2));
        contract.TakeRecorded();
        return contract;
    }

    public static string RefusalOf(Action act) => Assert.Throws<RefusedException>(act).Refusal.Code;
}
