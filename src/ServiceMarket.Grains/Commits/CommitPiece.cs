namespace ServiceMarket.Grains.Commits;

/// <summary>What waits, cut into pieces that may be decided side by side: no aggregate is in two of them, and each keeps its order.</summary>
internal sealed record CommitPiece(IReadOnlyList<CommitWork> Works, bool InOneContext)
{
    public static List<CommitPiece> Cut(IEnumerable<CommitWork> waiting)
    {
        var pieces = new List<CommitPiece>();
        var pools = new Dictionary<object, List<CommitWork>>();
        foreach (var ofOneAggregate in waiting.GroupBy(work => work.AggregateKey))
        {
            var works = ofOneAggregate.ToList();
            if (works[0].Together is not { } together || works.Exists(work => !together.Equals(work.Together))) pieces.Add(new(works, false));
            else if (pools.TryGetValue(together, out var pool)) pool.AddRange(works);
            else pools.Add(together, works);
        }

        foreach (var pool in pools.Values) pieces.Add(new(pool, pool.Count > 1));
        return pieces;
    }
}
