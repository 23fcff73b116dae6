namespace ServiceMarket.Domain;

/// <summary>As registered; care of the body is matched with it where the person asks for that.</summary>
public enum Sex
{
    /// <summary>女.</summary>
    Female,
    /// <summary>男.</summary>
    Male,
}
