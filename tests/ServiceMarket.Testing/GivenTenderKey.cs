using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Testing;

/// <summary>For tests of rules that never open anything: a key pair that is none, with a share for each holder. People's accounts are called like their holder.</summary>
public static class GivenTenderKey
{
    public static readonly IReadOnlySet<ShareHolder> AllHolders = Enum.GetValues<ShareHolder>().ToHashSet();

    public static readonly SealedTenderKey Key = new("public", "locked",
        [.. AllHolders.Select((holder, at) => new SealedShare(holder, at + 1, holder == ShareHolder.Platform ? null : $"{holder}", new ProtectedText("share")))]);
}
