namespace ServiceMarket.Domain;

/// <summary>As in the resident identity number (17th digit odd or even).</summary>
public enum Sex
{
    Male,
    Female,
}
