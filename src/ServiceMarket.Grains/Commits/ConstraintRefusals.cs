using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

/// <summary>The database's own constraints are the last line of defence; what they catch is answered as a refusal, not as an error.</summary>
public static class ConstraintRefusals
{
    private static readonly Dictionary<string, Refusal> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A feature names its constraints once, at start: the constraint's (or on SQLite the columns') name and the refusal.</summary>
    public static void Register(string nameInMessage, Refusal refusal)
    {
        lock (Known) Known[nameInMessage] = refusal;
    }

    internal static Refusal? Explain(DbUpdateException broken)
    {
        var message = broken.InnerException?.Message ?? "";
        lock (Known)
        {
            foreach (var (name, refusal) in Known)
                if (message.Contains(name, StringComparison.OrdinalIgnoreCase)) return refusal;
        }

        return null;
    }
}
