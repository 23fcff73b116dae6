using ServiceMarket.Testing;

namespace ServiceMarket.Web.Tests.Architecture;

/// <summary>The hand-written C# of the five production projects, as it lies in the repository.</summary>
static class SourceTree
{
    public static IEnumerable<(string Path, string Text)> Files(string under) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, under), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal)
                && !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.Full)));

    public static IEnumerable<(string Path, string Text)> Production() => new[] { "src", "database", "web" }.SelectMany(Files);
}
