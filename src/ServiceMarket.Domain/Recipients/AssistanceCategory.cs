namespace ServiceMarket.Domain.Recipients;

/// <summary>On what ground a person is in social assistance (Social Assistance Law, arts. 16 to 31).</summary>
public enum AssistanceCategory
{
    /// <summary>Person in extreme difficulty who lives at home: 特困人员, dispersed support.</summary>
    DispersedSupport,
    /// <summary>Person in extreme difficulty who lives in a support institution.</summary>
    InstitutionalSupport,
    /// <summary>Minimum living allowance.</summary>
    MinimumAllowance,
    /// <summary>On the border of the minimum living allowance.</summary>
    AllowanceBorderline,
    /// <summary>In difficulty through unavoidable outlay; confirmed for at most twelve months.</summary>
    RigidOutlay,
    /// <summary>Temporary assistance.</summary>
    Temporary,
}
