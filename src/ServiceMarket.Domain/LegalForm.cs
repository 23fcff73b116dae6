namespace ServiceMarket.Domain;

/// <summary>The legal form that the first two characters of a credit code stand for (GB 32100-2015).</summary>
public enum LegalForm
{
    /// <summary>No form has these characters.</summary>
    Unknown,
    /// <summary>11 机关.</summary>
    Authority,
    /// <summary>12 事业单位.</summary>
    PublicInstitution,
    /// <summary>13 群团机关.</summary>
    MassOrganisation,
    /// <summary>51 社会团体.</summary>
    SocialGroup,
    /// <summary>52 民办非企业单位（社会服务机构）.</summary>
    SocialServiceOrganisation,
    /// <summary>53 基金会.</summary>
    Foundation,
    /// <summary>54 村民、居民委员会.</summary>
    ResidentsCommittee,
    /// <summary>91 企业.</summary>
    Enterprise,
    /// <summary>92 个体工商户.</summary>
    SoleTrader,
    /// <summary>93 农民专业合作社.</summary>
    FarmersCooperative,
    /// <summary>N1–N3 农村集体经济组织.</summary>
    CollectiveEconomicOrganisation,
    /// <summary>Any other body with a valid code.</summary>
    Other,
}
