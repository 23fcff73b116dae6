using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Testing.Web;

/// <summary>The real host with its own silo over its own SQLite file. People sign in through the login page. One per test class.</summary>
public sealed class WebHost : IAsyncDisposable
{
    public const string Password = "Test-password-2026";

    private readonly WebApplicationFactory<Program> factory;

    private WebHost(SqliteDatabase database, WebApplicationFactory<Program> factory) => (Database, this.factory) = (database, factory);

    public SqliteDatabase Database { get; }

    public IServiceProvider Services => factory.Services;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public IDbContextFactory<MarketDbContext> Databases => Database.Databases;

    /// <param name="configure">Changes to the services.</param>
    /// <param name="demoCounty">Whether the database is the demo county (Panshi) instead of an empty one; its accounts are known as well.</param>
    public static async Task<WebHost> StartAsync(Action<IServiceCollection>? configure = null, bool demoCounty = false)
    {
        var database = await SqliteDatabase.CreateAsync();
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Testing");
            host.UseSetting("ServiceMarket:Database:ConnectionString", database.ConnectionString);
            host.UseSetting("ServiceMarket:Silo:Port", $"{FreePort.Next()}");
            host.UseSetting("ServiceMarket:Silo:GatewayPort", $"{FreePort.Next()}");
            host.UseSetting("ServiceMarket:Jobs:Enabled", "false");
            if (configure is not null) host.ConfigureServices(configure);
        });
        var host = new WebHost(database, factory);
        if (demoCounty) await ActivatorUtilities.CreateInstance<DemoCounty>(factory.Services).LoadAsync(Password);
        foreach (var person in TestAccounts.All) await host.AddAccountAsync(person);
        return host;
    }

    /// <summary>A browser without a session.</summary>
    public Browser Anonymous() => new(factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A browser in which this person has signed in. Accounts of TestAccounts and those added are known.</summary>
    public async Task<Browser> SignedInAsync(Actor person)
    {
        var browser = Anonymous();
        var login = await browser.OpenAsync("/account/login");
        var answer = await browser.SendAsync(login, "/account/login", ("UserName", person.UserId), ("Password", Password));
        return (int)answer.StatusCode == 302 ? browser : throw new InvalidOperationException($"{person.UserId} could not sign in: {answer.StatusCode}");
    }

    public async Task AddAccountAsync(Actor person)
    {
        using var scope = Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<MarketUser>>();
        var result = await users.CreateAsync(
            new MarketUser
            {
                Id = person.UserId,
                UserName = person.UserId,
                DisplayName = person.Name,
                Role = person.Role,
                Division = person.Division,
                Organisation = person.Organisation,
                WorkerId = person.WorkerId,
            },
            Password);
        if (!result.Succeeded) throw new InvalidOperationException(string.Join("; ", result.Errors.Select(error => error.Description)));
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await Database.DisposeAsync();
    }
}
