using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using ServiceMarket.Grains.Clustering;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Grains.Tests.Clustering;

/// <summary>The handle on a <see cref="SiloProcess"/>.</summary>
internal sealed class RunningSilo : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> asked = new();

    private RunningSilo(SqliteDatabase database, SiloClustering clustering)
    {
        Port = FreePort.Next();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(SiloProcess).Assembly.Location);
        start.ArgumentList.Add($"--ServiceMarket:Database:ConnectionString={database.ConnectionString}");
        start.ArgumentList.Add($"--ServiceMarket:Silo:Clustering={clustering}");
        start.ArgumentList.Add($"--ServiceMarket:Silo:Port={Port}");
        start.ArgumentList.Add($"--ServiceMarket:Silo:GatewayPort={FreePort.Next()}");
        start.ArgumentList.Add("--ServiceMarket:Silo:AdvertisedAddress=127.0.0.1");
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => { lock (errors) errors.AppendLine(line.Data); };
        process.Exited += (_, _) => Ended();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }

    public static async Task<RunningSilo> StartAsync(SqliteDatabase database, SiloClustering clustering)
    {
        var silo = new RunningSilo(database, clustering);
        await silo.ready.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return silo;
    }

    /// <summary>"done", the refusal's code, or "failed:…" when the outcome is unknown.</summary>
    public Task<string> TakeAsync(string operation, string budget, string subject, long fen)
    {
        var answer = asked.AddOrUpdate(operation,
            _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously),
            (_, _) => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (process.StandardInput)
        {
            process.StandardInput.WriteLine($"{operation} {budget} {subject} {fen}");
            process.StandardInput.Flush();
        }

        return answer.Task;
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Heard(string? line)
    {
        if (line == SiloProcess.Ready) ready.TrySetResult();
        else if (line?.Split(' ') is [var operation, var outcome] && asked.TryRemove(operation, out var answer)) answer.TrySetResult(outcome);
    }

    private void Ended()
    {
        string said;
        lock (errors) said = errors.ToString();
        ready.TrySetException(new InvalidOperationException($"The silo ended: {said}"));
        foreach (var answer in asked.Values) answer.TrySetResult("failed:killed");
    }
}
