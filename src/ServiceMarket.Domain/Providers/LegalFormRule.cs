namespace ServiceMarket.Domain.Providers;

/// <summary>Which legal form a unified social credit code speaks of (GB 32100-2015, registration department and class).</summary>
public static class LegalFormRule
{
    public static LegalForm Of(string creditCode) => creditCode.Length < 2 ? LegalForm.Other : creditCode[..2] switch
    {
        "52" => LegalForm.SocialServiceOrganisation,
        "51" => LegalForm.SocialGroup,
        "53" => LegalForm.Foundation,
        "12" => LegalForm.PublicInstitution,
        "91" => LegalForm.Enterprise,
        "93" => LegalForm.Cooperative,
        _ => LegalForm.Other,
    };
}
