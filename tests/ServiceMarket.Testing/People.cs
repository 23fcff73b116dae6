using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Testing;

/// <summary>The people of the test county (Panshi, 220284) and some from elsewhere.</summary>
public static class People
{
    public const string County = "220284";
    public const string Township = "220284100";
    public const string OtherCounty = "220283";
    public const string Organisation = "52220102MJ0000018R";

    public static readonly Actor Officer = new("u-officer", "Officer", Role.BureauOfficer, County);
    public static readonly Actor Approver = new("u-approver", "Approver", Role.BureauApprover, County);
    public static readonly Actor Caseworker = new("u-caseworker", "Caseworker", Role.Caseworker, Township);
    public static readonly Actor Manager = new("u-manager", "Manager", Role.ProviderManager, Organisation: Organisation);
    public static readonly Actor Auditor = new("u-auditor", "Auditor", Role.Auditor, County);
    public static readonly Actor Supervisor = new("u-supervisor", "Supervisor", Role.ProvincialSupervisor, "220000");
    public static readonly Actor Administrator = new("u-admin", "Administrator", Role.Administrator, "220000");
    public static readonly Actor ForeignOfficer = new("u-foreign-officer", "Foreign officer", Role.BureauOfficer, OtherCounty);
    public static readonly Actor ForeignApprover = new("u-foreign-approver", "Foreign approver", Role.BureauApprover, OtherCounty);
}
