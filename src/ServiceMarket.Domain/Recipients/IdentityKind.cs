namespace ServiceMarket.Domain.Recipients;

/// <summary>Which number identifies the person. All with a number have 18 characters and the same check digit (GB 11643).</summary>
public enum IdentityKind
{
    ResidentId,
    /// <summary>Foreigner's permanent residence card, begins with 9.</summary>
    ForeignPermanentId,
    /// <summary>Residence permit of Hong Kong, Macao and Taiwan residents, begins with 81, 82 or 83.</summary>
    ResidencePermit,
    /// <summary>No number known; a note says why.</summary>
    None,
}
