using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains.Catalogue;

/// <summary>Begins the next version (the first one from the usual items); its key is the operation id.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record DraftServiceList(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Adds an item to a draft or changes it.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record WriteServiceItem(string OperationId, Actor Actor, string VersionId, string ItemId, ServiceItemText Text) : Command(OperationId, Actor);

/// <summary>Takes an item out of a draft.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record RemoveServiceItem(string OperationId, Actor Actor, string VersionId, string ItemId) : Command(OperationId, Actor);

/// <summary>Adds a chapter of the operating guide to a draft or changes it.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record WriteGuideChapter(
    string OperationId, Actor Actor, string VersionId, string ChapterId, int Order, string Title, string Text) : Command(OperationId, Actor);

/// <summary>Takes a chapter out of a draft.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record RemoveGuideChapter(string OperationId, Actor Actor, string VersionId, string ChapterId) : Command(OperationId, Actor);

/// <summary>A second person puts a draft into force.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record PublishServiceList(string OperationId, Actor Actor, string VersionId, DateOnly EffectiveFrom) : Command(OperationId, Actor);
