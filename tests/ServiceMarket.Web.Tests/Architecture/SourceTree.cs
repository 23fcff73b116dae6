namespace ServiceMarket.Web.Tests.Architecture;

/// <summary>The hand-written C# of the five production projects, as it lies in the repository.</summary>
static class SourceTree
{
    public static readonly string Root = FindRoot();

    public static IEnumerable<(string Path, string Text)> Files(string under) =>
        Directory.EnumerateFiles(Path.Combine(Root, under), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Root, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal)
                && !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.Full)));

    public static IEnumerable<(string Path, string Text)> Production() => new[] { "src", "database", "web" }.SelectMany(Files);

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "ServiceMarket.sln"))) return at.FullName;
        throw new InvalidOperationException("The repository is not around the test.");
    }
}
