namespace ServiceMarket.Web.Recipients;

/// <summary>One drop-down of the list's filter.</summary>
public sealed record FilterChoice(string Name, string Label, Enum? Chosen, Type Values);
