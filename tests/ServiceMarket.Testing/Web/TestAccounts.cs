using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Testing.Web;

/// <summary>An account per role in the test county, and their like elsewhere.</summary>
public static class TestAccounts
{
    public const string OtherOrganisation = "52220103MJ0000026Y";

    public static readonly Actor FieldWorker = new("u-worker", "Worker", Role.FieldWorker, Organisation: People.Organisation, WorkerId: "worker-1");
    public static readonly Actor ForeignCaseworker = new("u-foreign-caseworker", "Foreign", Role.Caseworker, "220283100");
    public static readonly Actor ForeignManager = new("u-foreign-manager", "Foreign", Role.ProviderManager, Organisation: OtherOrganisation);
    public static readonly Actor ForeignFieldWorker = new("u-foreign-worker", "Foreign", Role.FieldWorker, Organisation: OtherOrganisation, WorkerId: "worker-2");
    public static readonly Actor ForeignAuditor = new("u-foreign-auditor", "Foreign", Role.Auditor, People.OtherCounty);
    public static readonly Actor ForeignSupervisor = new("u-foreign-supervisor", "Foreign", Role.ProvincialSupervisor, "220300");
    public static readonly Actor ForeignAdministrator = new("u-foreign-admin", "Foreign", Role.Administrator, People.OtherCounty);

    public static readonly IReadOnlyList<Actor> Local =
        [People.Officer, People.Approver, People.Caseworker, People.Manager, People.Auditor, People.Supervisor, People.Administrator, FieldWorker];

    /// <summary>One of each role, none of them with any business in the test county.</summary>
    public static readonly IReadOnlyList<Actor> Foreign =
        [People.ForeignOfficer, People.ForeignApprover, ForeignCaseworker, ForeignManager, ForeignFieldWorker, ForeignAuditor, ForeignSupervisor, ForeignAdministrator];

    public static readonly IReadOnlyList<Actor> All = [.. Local, .. Foreign];
}
