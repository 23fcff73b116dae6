namespace ServiceMarket.Grains.Commits;

/// <summary>What waits, cut into pieces that may be decided side by side: no aggregate is in two of them, and each keeps its order.</summary>
internal sealed record CommitPiece(IReadOnlyList<CommitWork> Works, bool InOneContext)
{
    /// <param name="waiting">In order of arrival.</param>
    /// <param name="mostTogether">How many works may share a context, give or take those of one aggregate.</param>
    public static List<CommitPiece> Cut(IEnumerable<CommitWork> waiting, int mostTogether)
    {
        var pieces = new List<CommitPiece>();
        var pools = new Dictionary<object, List<CommitWork>>();
        foreach (var ofOneAggregate in waiting.GroupBy(work => work.AggregateKey))
        {
            var works = ofOneAggregate.ToList();
            if (works[0] is not IMassWork { Together: var together } || works.Exists(work => !together.Equals((work as IMassWork)?.Together)))
            {
                pieces.Add(new(works, false));
                continue;
            }

            if (!pools.TryGetValue(together, out var pool)) pools.Add(together, pool = []);
            pool.AddRange(works);
            if (pool.Count < mostTogether) continue;
            pieces.Add(new(pool, true));
            pools.Remove(together);
        }

        foreach (var pool in pools.Values) pieces.Add(new(pool, pool.Count > 1));
        return pieces;
    }
}
