namespace ServiceMarket.Domain.Catalogue;

/// <summary>A new version was begun.</summary>
/// <param name="VersionId">Key of the version.</param>
/// <param name="Number">1, 2, 3, … within the county.</param>
/// <param name="CopiedFromId">The version it was copied from; null for the reference items.</param>
public sealed record ServiceListDrafted(string VersionId, int Number, string? CopiedFromId) : DomainEvent;

/// <summary>An item was added to a draft or changed in it.</summary>
public sealed record ServiceItemWritten(string VersionId, string ItemId, ServiceItemText? Before, ServiceItemText After) : DomainEvent;

/// <summary>An item was taken out of a draft.</summary>
public sealed record ServiceItemRemoved(string VersionId, string ItemId, string Code) : DomainEvent;

/// <summary>A chapter of the operating guide was written.</summary>
public sealed record GuideChapterWritten(string VersionId, string ChapterId, int Order) : DomainEvent;

/// <summary>A chapter was taken out of a draft.</summary>
public sealed record GuideChapterRemoved(string VersionId, string ChapterId) : DomainEvent;

/// <summary>A version was put into force by a second person.</summary>
/// <param name="VersionId">Key of the version.</param>
/// <param name="Number">Its number.</param>
/// <param name="EffectiveFrom">First day in force.</param>
public sealed record ServiceListPublished(string VersionId, int Number, DateOnly EffectiveFrom) : DomainEvent;

/// <summary>A version got its last day.</summary>
public sealed record ServiceListRetired(string VersionId, int Number, DateOnly EffectiveTo) : DomainEvent;
