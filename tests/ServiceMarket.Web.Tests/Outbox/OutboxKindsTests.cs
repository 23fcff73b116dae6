using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Web.Tests.Access;
using ServiceMarket.Web.Tests.Architecture;

namespace ServiceMarket.Web.Tests.Outbox;

/// <summary>A message that nobody carries out is parked after the last try: somebody is then not told. Both sides name its kind by a text.</summary>
[Collection(PanshiCollection.Name)]
public sealed partial class OutboxKindsTests(PanshiHost panshi)
{
    private static readonly string[] Announced = [.. Calls().Select(call => Kind().Match(call).Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Announcements_SayTheirKindWhereItIsFound() => Assert.All(Calls(), call => Assert.Matches(Kind(), call));

    [Fact]
    public void Kinds_EveryOneAnnounced_HasOneHandler_AndNoHandlerWaitsForNothing() => Assert.Equal(Announced,
        panshi.Host.Services.GetServices<IOutboxHandler>().Select(handler => handler.Kind).Order(StringComparer.Ordinal));

    [Fact]
    public void Kinds_EveryOneAnnounced_HasANameOnThePageOfWhatIsParked() => Assert.All(Announced,
        kind => Assert.NotNull(Texts.Find("Outbox", "Kind_" + kind.Replace('.', '_').Replace('-', '_'))));

    private static IEnumerable<string> Calls() => SourceTree.Files("src/ServiceMarket.Grains").SelectMany(file => Call().Matches(file.Text).Select(call => call.Value));

    [GeneratedRegex(@"\.Announce\([^,]*")]
    private static partial Regex Call();

    [GeneratedRegex(@"^\.Announce\(\s*""([a-z.-]+)""$")]
    private static partial Regex Kind();
}
