namespace ServiceMarket.Domain.Tenders;

/// <summary>Who holds a share of a tender's opening key. Any two open the bids, none does alone.</summary>
public enum ShareHolder
{
    /// <summary>The county's bureau, by any of its approvers.</summary>
    Bureau,
    /// <summary>The province, by any of its supervisors.</summary>
    Supervisor,
    /// <summary>This program, which takes part when the deadline has passed.</summary>
    Platform,
}

/// <summary>Somebody for whom a share is sealed at publication.</summary>
/// <param name="Holder">On whose behalf.</param>
/// <param name="UserId">Account; null for the platform.</param>
/// <param name="PublicKey">The account's own key (SubjectPublicKeyInfo, Base64); null for the platform.</param>
public sealed record ShareRecipient(ShareHolder Holder, string? UserId, string? PublicKey);
