namespace ServiceMarket.Database.Visits;

/// <summary>The purposes that the sealed columns of this feature are bound to. Stored in every ciphertext: never renamed.</summary>
public static class VisitFields
{
    public const string Note = "Visits/Note";
    public const string Explanation = "Visits/Explanation";
    public const string Dispute = "Visits/DisputeText";
    public const string Resolution = "Visits/ResolutionText";
    public const string CorrectionWhy = "VisitCorrections/Why";
}
