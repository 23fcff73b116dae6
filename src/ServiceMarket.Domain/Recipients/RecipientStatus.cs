namespace ServiceMarket.Domain.Recipients;

/// <summary>Whether services may be delivered to a person today.</summary>
public enum RecipientStatus
{
    /// <summary>In assistance and at home.</summary>
    Active,
    /// <summary>In hospital: visits stop, the plan waits for a review.</summary>
    InHospital,
    /// <summary>Lives in an institution: no home visits.</summary>
    InInstitution,
    /// <summary>Assistance has ended.</summary>
    StatusLost,
    /// <summary>Lives in another county now.</summary>
    MovedAway,
    /// <summary>Has died; final.</summary>
    Deceased,
}
