namespace ServiceMarket.Domain.Providers;

/// <summary>Somebody of the organisation has read and acknowledged the operating guide of one version of a county's list.</summary>
public sealed class GuideReading
{
    private GuideReading() { }

    internal GuideReading(string providerId, string versionId, string userId, string? workerId, DateTime atUtc) =>
        (ServiceProviderId, ServiceListVersionId, UserId, FieldWorkerId, AtUtc) = (providerId, versionId, userId, workerId, atUtc);

    public string ServiceProviderId { get; private init; } = "";
    public string ServiceListVersionId { get; private init; } = "";
    /// <summary>Account that acknowledged.</summary>
    public string UserId { get; private init; } = "";
    /// <summary>The field worker behind the account; null for a manager, who reads for the organisation.</summary>
    public string? FieldWorkerId { get; private init; }
    public DateTime AtUtc { get; private init; }
}
