namespace ServiceMarket.Domain.Recipients;

/// <summary>What happens in a person's life that starts or stops services on that day.</summary>
public enum LifeEventKind
{
    Hospitalised,
    Discharged,
    AdmittedToInstitution,
    LeftInstitution,
    StatusLost,
    StatusRegained,
    MovedAway,
    MovedBack,
    Died,
}
