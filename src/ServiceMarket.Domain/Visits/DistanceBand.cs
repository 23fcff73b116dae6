namespace ServiceMarket.Domain.Visits;

/// <summary>How far from the recipient's home a reading was taken. The coordinates themselves are never stored (domain.md trap 15).</summary>
public enum DistanceBand
{
    /// <summary>The device gave no place.</summary>
    NotGiven,
    /// <summary>A place was given, the home's place is not known.</summary>
    HomeUnknown,
    /// <summary>At most 200 metres.</summary>
    AtHome,
    /// <summary>At most 2 kilometres: a village.</summary>
    Near,
    /// <summary>Farther.</summary>
    Far,
}
