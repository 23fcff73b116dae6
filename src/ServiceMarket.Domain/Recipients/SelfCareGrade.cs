namespace ServiceMarket.Domain.Recipients;

/// <summary>How far a person can look after themselves (民发〔2021〕43号, art. 22).</summary>
public enum SelfCareGrade
{
    /// <summary>None of the six fails.</summary>
    Able,
    /// <summary>One to three fail.</summary>
    PartlyUnable,
    /// <summary>Four to six fail.</summary>
    Unable,
}
