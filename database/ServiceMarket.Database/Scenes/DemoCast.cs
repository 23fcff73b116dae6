using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Database.Scenes;

/// <summary>The people of the demo county. Every name says that it is an example.</summary>
public static class DemoCast
{
    public const string County = "220284";

    /// <summary>烟筒山镇, 红旗岭镇, 明城镇.</summary>
    public static readonly IReadOnlyList<string> Townships = ["220284100", "220284101", "220284102"];

    public static readonly Actor Officer = new("demo-officer", "王示例（经办）", Role.BureauOfficer, County);
    public static readonly Actor SecondOfficer = new("demo-officer2", "刘示例（经办）", Role.BureauOfficer, County);
    public static readonly Actor Approver = new("demo-approver", "李示例（审批）", Role.BureauApprover, County);
    public static readonly Actor Auditor = new("demo-auditor", "赵示例（审计）", Role.Auditor, County);
    public static readonly Actor Administrator = new("demo-admin", "孙示例（管理员）", Role.Administrator, "220000");
    public static readonly Actor Supervisor = new("demo-supervisor", "周示例（省厅）", Role.ProvincialSupervisor, "220000");

    public static readonly IReadOnlyList<Actor> Caseworkers =
    [
        new("demo-caseworker1", "吴示例（烟筒山镇）", Role.Caseworker, Townships[0]),
        new("demo-caseworker2", "郑示例（红旗岭镇）", Role.Caseworker, Townships[1]),
        new("demo-caseworker3", "冯示例（明城镇）", Role.Caseworker, Townships[2]),
    ];

    public static readonly IReadOnlyList<string> OrganisationCodes =
        [.. Enumerable.Range(1, 4).Select(n => DemoNumbers.CreditCode($"52{County}MJY2840{n}"))];

    public static readonly IReadOnlyList<string> OrganisationNames =
        ["磐石市示例敬老照护服务中心", "磐石市示例暖阳社会工作服务中心", "磐石市示例邻里互助服务社", "磐石市示例童心关爱服务中心"];

    public static readonly IReadOnlyList<Actor> Managers =
        [.. Enumerable.Range(0, 4).Select(n => new Actor(
            $"demo-manager{n + 1}", $"{"陈褚卫蒋"[n]}示例（机构）", Role.ProviderManager, Organisation: OrganisationCodes[n]))];

    /// <summary>Twelve: four each of the first three organisations, which have been verified.</summary>
    public static readonly IReadOnlyList<Actor> Workers =
        [.. Enumerable.Range(0, 12).Select(n => new Actor(
            $"demo-worker{n + 1:00}", $"{"沈韩杨朱秦尤许何吕施张孔"[n]}示例（服务人员）", Role.FieldWorker,
            Organisation: OrganisationCodes[n / 4], WorkerId: $"demo-worker{n + 1:00}"))];

    public static readonly IReadOnlyList<Actor> All =
        [Officer, SecondOfficer, Approver, Auditor, Administrator, Supervisor, .. Caseworkers, .. Managers, .. Workers];

    public static Actor CaseworkerOf(string township) => Caseworkers.Single(person => person.Division == township);
}
