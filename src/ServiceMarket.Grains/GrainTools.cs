using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Commits;

namespace ServiceMarket.Grains;

/// <summary>What every aggregate's grain needs from its silo.</summary>
public sealed record GrainTools(CommitQueue Commits, IDbContextFactory<MarketDbContext> Databases, TimeProvider Clock);
