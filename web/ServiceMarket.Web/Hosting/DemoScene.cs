using ServiceMarket.Database.Scenes;
using ServiceMarket.Web.Identity.Login;

namespace ServiceMarket.Web.Hosting;

/// <summary>In Development an empty database becomes the demo county, all accounts with the one password of the configuration.</summary>
public static class DemoScene
{
    public static async Task LoadDemoCountyAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || app.Configuration[DemoAccounts.PasswordKey] is not { Length: > 0 } password) return;
        if (await ActivatorUtilities.CreateInstance<DemoCounty>(app.Services).LoadAsync(password))
            app.Logger.LogInformation("The demo county is loaded; sign in as {Accounts}", "officer, approver, caseworker1, manager1, worker01 …");
    }
}
