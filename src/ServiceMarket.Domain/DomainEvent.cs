namespace ServiceMarket.Domain;

/// <summary>
/// Something that happened to an aggregate, in the past tense. It becomes a row of the audit trail with who, when and which operation.
/// An event never carries personal data in clear (names, numbers, addresses, health): the trail outlives the right to hold them.
/// </summary>
public abstract record DomainEvent;
