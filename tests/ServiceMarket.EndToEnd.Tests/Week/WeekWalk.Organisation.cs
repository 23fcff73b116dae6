using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stage 4: an organisation registers, files its certificate, is verified and hires somebody.</summary>
public sealed partial class WeekWalk
{
    private string worker = "";

    private string Organisation => Say("磐石市示例周一照护中心", "Panshi Example Week Care Centre");

    private string Code
    {
        get
        {
            var first16 = $"52{County}MJY2841{(InEnglish ? 2 : 1)}";
            var first17 = first16 + CreditCode.OrganisationCheckCharacter(first16.AsSpan(8));
            return first17 + CreditCode.CheckCharacter(first17);
        }
    }

    private string Manager => InEnglish ? "week-manager-en" : "week-manager";

    private string Worker => InEnglish ? "week-worker-en" : "week-worker";

    public async Task AnOrganisationIsVerified()
    {
        await AnAccountIsMade(Manager, Role.ProviderManager);
        var manager = await As(Manager);
        await manager.GoAsync("/providers/register");
        await manager.FillAsync(("Name", Organisation), ("ContactName", Say("周示例", "Zhou Example")), ("ContactPhone", "13800000009"), ("ContactEmail", "week@example.org"));
        await manager.Page.Locator($"main input[name='ServedCounties'][value='{County}']").CheckAsync();
        await manager.Page.Locator($"main input[name='OfferedItemCodes'][value='{Item}']").CheckAsync();
        await manager.PressAsync();
        await manager.GoAsync($"/providers/{Code}/papers/new");
        await manager.FillAsync(("Kind", nameof(QualificationKind.RegistrationCertificate)), ("Number", "W-001"), ("IssuedOn", Day(Today.AddYears(-1))));
        await manager.PressAsync();

        var officer = await As("officer");
        await officer.GoAsync($"/providers/{Code}");
        await officer.FollowAsync("a[href$='/verify']");
        await officer.PressAsync();
        await officer.SeesAsync(Say("已核实", "Verified"));

        await SomebodyIsHired(manager);
        await AnAccountIsMade(Worker, Role.FieldWorker);
    }

    private async Task SomebodyIsHired(Person manager)
    {
        await manager.GoAsync($"/providers/{Code}/staff/hire");
        await manager.FillAsync(("Name", Say("郝示例", "Hao Example")), ("Phone", "13900000099"), ("IdNumber", IdNumber("19800505", InEnglish ? 904 : 902)),
            ("HomeTownship", DemoCast.Townships[0]), ("EmployedFrom", Day(Today)));
        await manager.PressAsync();
        worker = LastPart(manager.At);
    }

    private async Task AnAccountIsMade(string account, Role role)
    {
        var admin = await As("admin");
        await admin.GoAsync("/users/new");
        await admin.FillAsync(("UserName", account), ("DisplayName", account), ("Role", $"{role}"), ("Organisation", Code), ("WorkerId", worker),
            ("Password", WebProcess.Password));
        await admin.PressAsync();
    }

    private static string IdNumber(string born, int sequence)
    {
        var first17 = $"{County}{born}{sequence}";
        return first17 + ResidentId.CheckCharacter(first17);
    }
}
