using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Hosting;

/// <summary>
/// <c>create-administrator NAME DIVISION</c>, the password as a line on standard input (arguments are seen by everybody on the machine).
/// A new database has no account: this makes the one that makes the others.
/// </summary>
public static class AdministratorCommand
{
    public const string Name = "create-administrator";

    public static async Task<int> RunAsync(IConfiguration configuration, IReadOnlyList<string> arguments, TextReader input, TextWriter output)
    {
        if (arguments is not [_, var name, var division] || !DivisionCode.IsWellFormed(division))
        {
            await output.WriteLineAsync($"usage: {Name} NAME DIVISION, the password as one line on standard input; DIVISION is 220000 for the province");
            return 1;
        }

        var collection = new ServiceCollection().AddLogging().AddServiceMarketDatabase(configuration).AddAccounts();
        await using var services = collection.BuildServiceProvider();
        await services.GetRequiredService<IDbContextFactory<MarketDbContext>>().PrepareAsync();
        await using var scope = services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<MarketUser>>().CreateAsync(
            new MarketUser { Id = Guid.CreateVersion7().ToString("N"), UserName = name, DisplayName = name, Role = Role.Administrator, Division = division },
            await input.ReadLineAsync() ?? "");
        foreach (var error in result.Errors) await output.WriteLineAsync(error.Description);
        if (result.Succeeded) await output.WriteLineAsync($"{name} may sign in");
        return result.Succeeded ? 0 : 1;
    }
}
