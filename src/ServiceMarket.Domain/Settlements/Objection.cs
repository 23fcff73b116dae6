namespace ServiceMarket.Domain.Settlements;

/// <summary>What the organisation says against one line.</summary>
/// <param name="LineId">Line of the statement.</param>
/// <param name="Text">Its words; no names of persons.</param>
public sealed record Objection(string LineId, string Text);
