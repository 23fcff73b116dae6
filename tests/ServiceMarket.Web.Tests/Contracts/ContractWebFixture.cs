using ServiceMarket.Testing.Contracts;
using ServiceMarket.Testing.Settlements;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Contracts;

/// <summary>The real host with money in both budgets.</summary>
public sealed class ContractWebFixture : IAsyncLifetime
{
    public WebHost Host { get; private set; } = null!;

    public ContractScene Contracts { get; private set; } = null!;

    public SettlementScene Settlements { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await WebHost.StartAsync(SettledTenders.Register);
        Contracts = new ContractScene(Host.Databases, Host.Grains);
        Settlements = new SettlementScene(Contracts);
        // A cap of 2,000,000.00 a year: room for every test of a class.
        await Contracts.AllocateAsync(10_000_000_000);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
