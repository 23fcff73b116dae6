using ServiceMarket.Database;

namespace ServiceMarket.Grains.Commits;

/// <summary>A work that may be decided among others of its kind in one context and saved with them in one go.</summary>
internal interface IMassWork
{
    /// <summary>Works with an equal value here may be decided together.</summary>
    object Together { get; }

    /// <summary>The commands of a kind may answer with different types; what they ask is all that reading ahead needs.</summary>
    Asked Asked { get; }

    /// <summary>Reads for itself and the others of its kind what <see cref="DecideAmong"/> needs.</summary>
    Task<object> ReadAhead(MarketDbContext db, IEnumerable<IMassWork> works, CancellationToken cancellation);

    /// <summary>Decides among others in one context and leaves the saving to the queue. Whatever it throws, all of them are then decided alone.</summary>
    void DecideAmong(MarketDbContext db, object ahead);
}
