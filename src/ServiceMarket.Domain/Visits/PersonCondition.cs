namespace ServiceMarket.Domain.Visits;

/// <summary>What the caseworker has to do after the visit; not a diagnosis. Details go into the protected note.</summary>
public enum PersonCondition
{
    AsUsual,
    /// <summary>The ability changed: a re-assessment is due (民发〔2021〕43号 art. 23).</summary>
    Changed,
    /// <summary>Somebody has to look today.</summary>
    NeedsHelpNow,
}
