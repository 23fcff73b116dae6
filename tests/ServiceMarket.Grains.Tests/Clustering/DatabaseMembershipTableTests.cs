using System.Net;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using ServiceMarket.Grains.Clustering;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Clustering;

/// <summary>What Orleans' membership protocol asks of a table, on a real file.</summary>
public sealed class DatabaseMembershipTableTests : IAsyncLifetime
{
    private SqliteDatabase database = null!;
    private DatabaseMembershipTable table = null!;

    public async Task InitializeAsync()
    {
        database = await SqliteDatabase.CreateAsync();
        table = Table("one");
        await table.InitializeMembershipTable(true);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    private DatabaseMembershipTable Table(string cluster) =>
        new(database.Databases, Options.Create(new ClusterOptions { ClusterId = cluster, ServiceId = cluster }));

    private static MembershipEntry Silo(int port, SiloStatus status = SiloStatus.Joining) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, port, 7),
        Status = status,
        SiloName = $"silo-{port}",
        HostName = "host",
        ProxyPort = port + 1,
        StartTime = new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc),
        IAmAliveTime = new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc),
        SuspectTimes = [],
    };

    private async Task<TableVersion> NextAsync() => (await table.ReadAll()).Version.Next();

    [Fact]
    public async Task Initialize_BySeveralSilosAtOnce_MakesOneVersionRow()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Table("many").InitializeMembershipTable(true)));
        Assert.Equal(0, (await Table("many").ReadAll()).Version.Version);
    }

    [Fact]
    public async Task Insert_StepsTheVersion_AndReadsBackWhole()
    {
        var entry = Silo(1);
        entry.AddOrUpdateSuspector(SiloAddress.New(IPAddress.Loopback, 9, 1), new DateTime(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc), 3);
        Assert.True(await table.InsertRow(entry, await NextAsync()));
        var data = await table.ReadAll();
        Assert.Equal(1, data.Version.Version);
        var read = Assert.Single(data.Members).Item1;
        Assert.Equal(entry.ToFullString(), read.ToFullString());
    }

    [Fact]
    public async Task Insert_WhenSiloIsKnownOrVersionMovedOn_ChangesNothing()
    {
        var stale = await NextAsync();
        Assert.True(await table.InsertRow(Silo(1), stale));
        Assert.False(await table.InsertRow(Silo(2), stale));
        Assert.False(await table.InsertRow(Silo(1), await NextAsync()));
        var data = await table.ReadAll();
        Assert.Equal(1, data.Version.Version);
        Assert.Single(data.Members);
    }

    [Fact]
    public async Task Update_NeedsBothEtags_AndChangesBoth()
    {
        await table.InsertRow(Silo(1), await NextAsync());
        var before = await table.ReadRow(Silo(1).SiloAddress);
        var (entry, etag) = Assert.Single(before.Members);
        entry.Status = SiloStatus.Active;
        Assert.False(await table.UpdateRow(entry, "another", before.Version.Next()));
        Assert.False(await table.UpdateRow(Silo(2), etag, before.Version.Next()));
        Assert.True(await table.UpdateRow(entry, etag, before.Version.Next()));
        Assert.False(await table.UpdateRow(entry, etag, before.Version.Next()));
        var after = await table.ReadRow(entry.SiloAddress);
        Assert.Equal(2, after.Version.Version);
        Assert.NotEqual(before.Version.VersionEtag, after.Version.VersionEtag);
        Assert.NotEqual(etag, Assert.Single(after.Members).Item2);
    }

    [Fact]
    public async Task Changes_FromManySilosAtOnce_OneAVersion()
    {
        var wins = await Task.WhenAll(Enumerable.Range(1, 12).Select(async port =>
        {
            var tries = 1;
            while (!await table.InsertRow(Silo(port), (await table.ReadAll()).Version.Next())) tries++;
            return tries;
        }));
        Assert.All(wins, tries => Assert.True(tries > 0));
        var data = await table.ReadAll();
        Assert.Equal(12, data.Version.Version);
        Assert.Equal(12, data.Members.Count);
    }

    [Fact]
    public async Task Alive_ChangesNeitherVersionNorEtag()
    {
        await table.InsertRow(Silo(1), await NextAsync());
        var before = await table.ReadAll();
        var alive = Silo(1);
        alive.IAmAliveTime = alive.IAmAliveTime.AddMinutes(5);
        await table.UpdateIAmAlive(alive);
        var after = await table.ReadAll();
        Assert.Equal(before.Version.VersionEtag, after.Version.VersionEtag);
        Assert.Equal(before.Members[0].Item2, after.Members[0].Item2);
        Assert.Equal(alive.IAmAliveTime, after.Members[0].Item1.IAmAliveTime);
    }

    [Fact]
    public async Task Cleanup_TakesDeadSilosOnly_AndOfThisClusterOnly()
    {
        var other = Table("two");
        await other.InitializeMembershipTable(true);
        await other.InsertRow(Silo(1, SiloStatus.Dead), (await other.ReadAll()).Version.Next());
        await table.InsertRow(Silo(1, SiloStatus.Dead), await NextAsync());
        await table.InsertRow(Silo(2, SiloStatus.Active), await NextAsync());
        await table.CleanupDefunctSiloEntries(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(SiloStatus.Active, Assert.Single((await table.ReadAll()).Members).Item1.Status);
        Assert.Single((await other.ReadAll()).Members);
        await table.DeleteMembershipTableEntries("two");
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => other.ReadAll());
    }
}
