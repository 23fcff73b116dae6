namespace ServiceMarket.Domain.Providers;

/// <summary>Certificates of a field worker. Items name the one they need.</summary>
public enum WorkerQualificationKind
{
    /// <summary>Care worker for the elderly (any level).</summary>
    CareWorker,
    /// <summary>Social worker (assistant, full or senior).</summary>
    SocialWorker,
    /// <summary>Registered nurse.</summary>
    Nurse,
    /// <summary>Rehabilitation therapist.</summary>
    RehabilitationTherapist,
    /// <summary>Psychological counsellor.</summary>
    PsychologicalCounsellor,
    /// <summary>Teacher's certificate.</summary>
    Teacher,
    /// <summary>Capability assessor.</summary>
    Assessor,
    /// <summary>First aid.</summary>
    FirstAid,
}
