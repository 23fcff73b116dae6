namespace ServiceMarket.Domain.Providers;

/// <summary>Legal form, as the first two characters of the credit code say it.</summary>
public enum LegalForm
{
    /// <summary>Social service organisation (52).</summary>
    SocialServiceOrganisation,
    /// <summary>Social group (51).</summary>
    SocialGroup,
    /// <summary>Foundation (53).</summary>
    Foundation,
    /// <summary>Public institution (12).</summary>
    PublicInstitution,
    /// <summary>Enterprise (91).</summary>
    Enterprise,
    /// <summary>Farmers' cooperative (93).</summary>
    Cooperative,
    /// <summary>Any other body that may contract.</summary>
    Other,
}
