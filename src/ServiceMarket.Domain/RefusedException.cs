namespace ServiceMarket.Domain;

/// <summary>A rule said no. The commit path turns it into an answer; it never reaches a page as an error.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
