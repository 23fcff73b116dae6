namespace ServiceMarket.Domain.Recipients;

/// <summary>Why a person needs others: services are bought for older people, minors and disabled people who cannot look after themselves.</summary>
public enum VulnerableType
{
    /// <summary>None of the three: may be registered, but no service can be planned.</summary>
    None,
    /// <summary>60 or older.</summary>
    Elderly,
    /// <summary>Younger than 18.</summary>
    Minor,
    /// <summary>With a disability certificate.</summary>
    Disabled,
}
