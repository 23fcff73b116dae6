using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs.Tests.Outbox;

public sealed partial class OutboxHandlersTests
{
    [Fact]
    public void EveryAnnouncedKind_HasOneHandler_AndEveryHandlerIsAnnouncedTo()
    {
        var announced = Directory.EnumerateFiles(Grains(), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => Announcement().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value).Distinct().Order();
        var handled = OutboxHandlers.All
            .Select(type => ((IOutboxHandler)RuntimeHelpers.GetUninitializedObject(type)).Kind).Order();
        Assert.Equal(announced, handled);
    }

    private static string Grains([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/ServiceMarket.Grains"));

    [GeneratedRegex("""\bAnnounce\("([a-z-]+\.[a-z-]+)"?""")]
    private static partial Regex Announcement();
}
