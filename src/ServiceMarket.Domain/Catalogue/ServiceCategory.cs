namespace ServiceMarket.Domain.Catalogue;

/// <summary>The four families of the list.</summary>
public enum ServiceCategory
{
    /// <summary>hands-on care of a person (codes C…).</summary>
    Care,
    /// <summary>household and daily living (codes L…).</summary>
    Living,
    /// <summary>visits, company, counselling (codes G…).</summary>
    Concern,
    /// <summary>surveys, assessments, evaluation (codes A…).</summary>
    Affairs,
}
