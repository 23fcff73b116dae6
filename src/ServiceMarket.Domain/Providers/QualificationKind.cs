namespace ServiceMarket.Domain.Providers;

/// <summary>Papers of an organisation.</summary>
public enum QualificationKind
{
    /// <summary>Registration certificate or business licence: without it nobody is verified.</summary>
    RegistrationCertificate,
    /// <summary>Filing as an elderly-care body.</summary>
    ElderlyCareFiling,
    /// <summary>Food licence (meals).</summary>
    FoodLicence,
    /// <summary>Licence to practise medicine or nursing.</summary>
    MedicalLicence,
    /// <summary>Rating 1A to 5A of a social organisation: information only, never a condition for bidding.</summary>
    Rating,
    /// <summary>Any other paper.</summary>
    Other,
}
