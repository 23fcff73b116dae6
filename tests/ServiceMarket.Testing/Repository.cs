namespace ServiceMarket.Testing;

/// <summary>The repository around the running test.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "ServiceMarket.sln"))) return at.FullName;
        throw new InvalidOperationException("The repository is not around the test.");
    }
}
