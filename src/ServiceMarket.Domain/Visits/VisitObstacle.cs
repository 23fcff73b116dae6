namespace ServiceMarket.Domain.Visits;

/// <summary>Why a visit could not be carried out although the worker came. Recorded and not paid (domain.md S12).</summary>
public enum VisitObstacle
{
    NobodyHome,
    Refused,
    Hospital,
    /// <summary>The caseworker has to look at the recipient's status.</summary>
    Died,
    /// <summary>The caseworker has to look at the recipient's status.</summary>
    Moved,
}
