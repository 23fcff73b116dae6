namespace ServiceMarket.Domain.Identity;

/// <summary>What a person is here for. One account has one role, so that duties that must be apart cannot meet in one person.</summary>
public enum Role
{
    /// <summary>Nobody signed in; reads public notices only.</summary>
    None = 0,
    /// <summary>A job of the program itself.</summary>
    System,
    /// <summary>Provincial (or prefecture) civil affairs: sees everything below, changes nothing of a county.</summary>
    ProvincialSupervisor,
    /// <summary>County bureau: drafts lists, tenders, contracts, statements; records allocations.</summary>
    BureauOfficer,
    /// <summary>County bureau: the second person that approves what an officer drafted.</summary>
    BureauApprover,
    /// <summary>Township: knows the recipients, assesses, plans, assigns and verifies.</summary>
    Caseworker,
    /// <summary>Organisation: bids, signs, staffs, confirms statements.</summary>
    ProviderManager,
    /// <summary>Organisation: makes the visits.</summary>
    FieldWorker,
    /// <summary>Reads money and trails in its division; changes nothing.</summary>
    Auditor,
    /// <summary>Accounts and machinery; no business act.</summary>
    Administrator,
}
