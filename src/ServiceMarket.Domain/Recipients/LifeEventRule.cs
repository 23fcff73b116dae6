namespace ServiceMarket.Domain.Recipients;

/// <summary>Which event leads from which status to which; the benefit may run to the end of the month, a service stops on the day.</summary>
public static class LifeEventRule
{
    /// <summary>The status after the event, or null when it cannot happen in this status.</summary>
    public static RecipientStatus? Next(RecipientStatus status, LifeEventKind kind) => (status, kind) switch
    {
        (RecipientStatus.Deceased, _) => null,
        (_, LifeEventKind.Died) => RecipientStatus.Deceased,
        (RecipientStatus.Active, LifeEventKind.Hospitalised) => RecipientStatus.InHospital,
        (RecipientStatus.InHospital, LifeEventKind.Discharged) => RecipientStatus.Active,
        (RecipientStatus.Active or RecipientStatus.InHospital, LifeEventKind.AdmittedToInstitution) => RecipientStatus.InInstitution,
        (RecipientStatus.InInstitution, LifeEventKind.LeftInstitution) => RecipientStatus.Active,
        (RecipientStatus.Active or RecipientStatus.InHospital or RecipientStatus.InInstitution, LifeEventKind.StatusLost) => RecipientStatus.StatusLost,
        (RecipientStatus.StatusLost, LifeEventKind.StatusRegained) => RecipientStatus.Active,
        (RecipientStatus.MovedAway, LifeEventKind.MovedBack) => RecipientStatus.Active,
        (not RecipientStatus.MovedAway, LifeEventKind.MovedAway) => RecipientStatus.MovedAway,
        _ => null,
    };

    /// <summary>Why visits stop, or null for an event that lets them begin again.</summary>
    public static ServiceStop? StopOf(LifeEventKind kind) => kind switch
    {
        LifeEventKind.Died => ServiceStop.Died,
        LifeEventKind.Hospitalised => ServiceStop.Hospital,
        LifeEventKind.AdmittedToInstitution => ServiceStop.Institution,
        LifeEventKind.StatusLost => ServiceStop.StatusEnded,
        LifeEventKind.MovedAway => ServiceStop.MovedAway,
        _ => null,
    };

    /// <summary>The events that may be reported in this status.</summary>
    public static IReadOnlyList<LifeEventKind> PossibleIn(RecipientStatus status) =>
        [.. Enum.GetValues<LifeEventKind>().Where(kind => Next(status, kind) is not null)];
}
