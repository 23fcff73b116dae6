using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs.Tests.Outbox;

public sealed class OutboxDispatcherTests : IAsyncLifetime
{
    private JobsBench bench = null!;

    public async Task InitializeAsync() => bench = await JobsBench.OpenAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task Fault23_JobRunsManyTimesAtOnce_OneEffectAMessage_InOrder()
    {
        List<long> ids = [];
        for (var i = 0; i < 30; i++) ids.Add(await bench.AnnounceAsync(NoteHandler.TestKind));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => bench.Dispatcher(new NoteHandler()).ExecuteAsync(default)));
        await bench.Dispatcher(new NoteHandler()).ExecuteAsync(default);
        var mails = await bench.MailsAsync();
        Assert.Equal(ids, mails.Select(mail => mail.OutboxMessageId).Order());
    }

    [Fact]
    public async Task Dispatch_WhenHandlerFails_KeepsNothingAndClimbsTheLadder_ThenParks()
    {
        var id = await bench.AnnounceAsync(NoteHandler.TestKind);
        var failing = new NoteHandler { Before = _ => throw new InvalidOperationException("broken") };
        foreach (var rung in RetryLadder.Rungs)
        {
            await bench.Dispatcher(failing).ExecuteAsync(default);
            Assert.Equal(bench.Now + rung, (await bench.MessageAsync(id)).NotBeforeUtc);
            bench.Clock.Advance(rung);
        }

        await bench.Dispatcher(failing).ExecuteAsync(default);
        var parked = await bench.MessageAsync(id);
        Assert.NotNull(parked.ParkedUtc);
        Assert.Contains("broken", parked.LastError, StringComparison.Ordinal);
        Assert.Empty(await bench.MailsAsync());

        bench.Clock.Advance(TimeSpan.FromDays(30));
        await bench.Dispatcher(failing).ExecuteAsync(default);
        Assert.Equal(RetryLadder.Rungs.Count + 1, failing.Called);
    }

    [Fact]
    public async Task SendAgain_WhenParked_IsCarriedOutOnce()
    {
        var id = await bench.AnnounceAsync("tests.nobody-handles-this");
        var parked = new ParkedMessages(bench.Database.Databases, bench.Clock);
        Assert.False(await parked.SendMessageAgainAsync(id, default));
        for (var i = 0; i <= RetryLadder.Rungs.Count; i++)
        {
            await bench.Dispatcher().ExecuteAsync(default);
            bench.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.NotNull((await bench.MessageAsync(id)).ParkedUtc);
        Assert.True(await parked.SendMessageAgainAsync(id, default));
        Assert.False(await parked.SendMessageAgainAsync(id, default));
        Assert.Null((await bench.MessageAsync(id)).ParkedUtc);
    }

    [Fact]
    public async Task Dispatch_WhenProcessDiedAfterItsClaim_IsTakenOverAfterTheLease_AndTheLateOneIsFenced()
    {
        var id = await bench.AnnounceAsync(NoteHandler.TestKind);
        var gate = new TaskCompletionSource();
        var stalled = new NoteHandler { Before = _ => gate.Task };
        var late = bench.Dispatcher(stalled).ExecuteAsync(default);
        while (stalled.Called == 0) await Task.Delay(10);

        await bench.Dispatcher(new NoteHandler()).ExecuteAsync(default);
        Assert.Empty(await bench.MailsAsync());
        bench.Clock.Advance(RetryLadder.Lease);
        await bench.Dispatcher(new NoteHandler()).ExecuteAsync(default);
        Assert.Single(await bench.MailsAsync());

        gate.SetResult();
        await late;
        Assert.Single(await bench.MailsAsync());
        Assert.NotNull((await bench.MessageAsync(id)).ProcessedUtc);
    }
}
