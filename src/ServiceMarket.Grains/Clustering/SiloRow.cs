using System.Text.Json;
using ServiceMarket.Database.Clustering;

namespace ServiceMarket.Grains.Clustering;

/// <summary>A membership entry to and from its row.</summary>
internal static class SiloRow
{
    public static void Write(MembershipEntry entry, ClusterSilo row)
    {
        row.ETag = NewETag();
        row.Status = entry.Status.ToString();
        row.SiloName = entry.SiloName ?? "";
        row.HostName = entry.HostName ?? "";
        row.GatewayPort = entry.ProxyPort;
        row.SuspectsJson = JsonSerializer.Serialize(
            (entry.SuspectTimes ?? []).Select(suspect => new Suspect(suspect.Item1.ToParsableString(), Utc(suspect.Item2))));
        row.StartedUtc = Utc(entry.StartTime);
        row.AliveUtc = Utc(entry.IAmAliveTime);
    }

    public static Tuple<MembershipEntry, string> Read(ClusterSilo row) => Tuple.Create(
        new MembershipEntry
        {
            SiloAddress = SiloAddress.FromParsableString(row.Address),
            Status = Enum.Parse<SiloStatus>(row.Status),
            SiloName = row.SiloName,
            HostName = row.HostName,
            ProxyPort = row.GatewayPort,
            SuspectTimes = [.. JsonSerializer.Deserialize<Suspect[]>(row.SuspectsJson)!
                .Select(suspect => Tuple.Create(SiloAddress.FromParsableString(suspect.By), suspect.AtUtc))],
            StartTime = row.StartedUtc,
            IAmAliveTime = row.AliveUtc,
        },
        row.ETag);

    public static string NewETag() => Guid.NewGuid().ToString("N");

    private static DateTime Utc(DateTime instant) => DateTime.SpecifyKind(instant, DateTimeKind.Utc);

    private sealed record Suspect(string By, DateTime AtUtc);
}
