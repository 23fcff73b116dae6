namespace ServiceMarket.Domain.Tenders;

/// <summary>Step 1 of the draft: what it is called and what is asked for.</summary>
public sealed record TenderBasics(string Number, string Title, string Requirements);

/// <summary>Step 2, one line: how much of which item version.</summary>
public sealed record DraftLine(string ItemVersionId, int Quantity);

/// <summary>Step 3: until when documents are on offer, when the first response is due (= opening), and when the service runs.</summary>
public sealed record DraftSchedule(DateOnly DocumentsUntil, DateTime BidDeadlineUtc, DateOnly ServiceFrom, DateOnly ServiceTo);

/// <summary>Step 4, one year of the budget.</summary>
public sealed record DraftYearShare(int Year, long AmountFen);

/// <summary>Step 5, one criterion.</summary>
public sealed record DraftCriterion(CriterionKind Kind, string Name, Points Most);
