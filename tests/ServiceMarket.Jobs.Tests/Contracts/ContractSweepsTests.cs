using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Jobs.Contracts;
using ServiceMarket.Jobs.Mail;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Contracts;

namespace ServiceMarket.Jobs.Tests.Contracts;

public sealed class ContractSweepsTests : IAsyncLifetime
{
    private SiloFixture silo = null!;
    private ContractScene scene = null!;

    public async Task InitializeAsync()
    {
        silo = await SiloFixture.StartAsync(configure: SettledTenders.Register);
        scene = new ContractScene(silo.Database.Databases, silo.Grains);
        await scene.AllocateAsync();
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task Fault23_Activate_AfterDaysOfStandstill_AndTwice_BeginsWhatIsDue()
    {
        var due = await scene.ActiveAsync(startsOn: new DateOnly(2026, 12, 1));
        var later = await scene.ActiveAsync(startsOn: new DateOnly(2026, 12, 20));
        var job = new ActivateContractsJob(silo.Database.Databases, silo.Grains, silo.Clock);
        await job.ExecuteAsync(CancellationToken.None);
        Assert.Equal(ContractState.Signed, await State(due));
        silo.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 5, 1, 0, 0, TimeSpan.Zero));
        await Task.WhenAll(job.ExecuteAsync(CancellationToken.None), job.ExecuteAsync(CancellationToken.None));
        Assert.Equal((ContractState.Active, ContractState.Signed), (await State(due), await State(later)));
    }

    [Fact]
    public async Task Close_OnlyAfterTheLastDayInChina()
    {
        var id = await scene.ActiveAsync();
        var job = new CloseExpiredContractsJob(silo.Database.Databases, silo.Grains, silo.Clock);
        silo.Clock.SetUtcNow(new DateTimeOffset(2027, 11, 19, 15, 59, 59, TimeSpan.Zero));
        await job.ExecuteAsync(CancellationToken.None);
        Assert.Equal(ContractState.Active, await State(id));
        silo.Clock.Advance(TimeSpan.FromSeconds(1));
        await job.ExecuteAsync(CancellationToken.None);
        Assert.Equal(ContractState.Completed, await State(id));
    }

    [Fact]
    public async Task ToSign_WritesToBothSides_UntilItIsSigned()
    {
        var id = await scene.DraftAsync();
        await using (var accounts = await silo.Database.Databases.CreateDbContextAsync())
        {
            accounts.OpenForWriting(Writer.Identity);
            foreach (var person in new[] { People.Manager, People.Approver, People.ForeignApprover, People.Officer })
                accounts.Add(new MarketUser { Id = person.UserId, UserName = person.UserId, DisplayName = person.Name, Role = person.Role, Division = person.Division, Organisation = person.Organisation, Email = $"{person.UserId}@example.org" });
            await accounts.SaveChangesAsync();
        }

        Assert.Equal(["u-approver@example.org", "u-manager@example.org"], await Told());
        (await scene.Contract(id).Sign(new Grains.Contracts.SignContract("m", People.Manager))).Require();
        (await scene.Contract(id).Sign(new Grains.Contracts.SignContract("a", People.Approver))).Require();
        Assert.Empty(await Told());
    }

    private async Task<List<string>> Told()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        var message = await db.Set<OutboxMessage>().SingleAsync(m => m.Kind == "contracts.to-sign");
        await new AskForSignatures(Options.Create(new MailOptions()), silo.Clock).HandleAsync(message, db, CancellationToken.None);
        return [.. db.ChangeTracker.Entries<MailMessage>().Select(mail => mail.Entity.ToAddress).Order(StringComparer.Ordinal)];
    }

    private async Task<ContractState> State(string id) => (await scene.ContractRowAsync(id)).State;
}
