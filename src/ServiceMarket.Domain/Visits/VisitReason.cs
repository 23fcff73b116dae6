namespace ServiceMarket.Domain.Visits;

/// <summary>Why a visit was given back, taken away, moved or cancelled. A closed list: these stay in the trail and hold nothing personal.</summary>
public enum VisitReason
{
    /// <summary>The worker is ill.</summary>
    WorkerIll,
    /// <summary>The worker has something else at that time.</summary>
    WorkerBusy,
    /// <summary>Too far, no way to get there.</summary>
    NoTransport,
    /// <summary>The recipient asked for it.</summary>
    RecipientAsked,
    /// <summary>Weather or road.</summary>
    Weather,
    /// <summary>A better match was found.</summary>
    BetterMatch,
    /// <summary>The care plan was changed or ended.</summary>
    PlanChanged,
    /// <summary>The recipient died.</summary>
    RecipientDied,
    /// <summary>The recipient is in hospital.</summary>
    RecipientInHospital,
    /// <summary>The recipient lives in an institution now.</summary>
    RecipientInInstitution,
    /// <summary>The recipient's status has ended.</summary>
    RecipientStatusEnded,
    /// <summary>The recipient moved away.</summary>
    RecipientMoved,
    /// <summary>The recipient's grade no longer allows this care at home.</summary>
    RecipientGradeChanged,
    /// <summary>The contract ended or is suspended.</summary>
    ContractEnded,
    /// <summary>Anything else.</summary>
    Other,
}
