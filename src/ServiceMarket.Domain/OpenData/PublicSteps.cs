using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.OpenData;

/// <summary>
/// Which events of a procedure the public is told of: from the published tender to the payment (政府采购法 art. 11, 实施条例 art. 50).
/// Everything else of the trail stays inside.
/// </summary>
public static class PublicSteps
{
    /// <summary>In the order in which a procedure may meet them. Their names are stored in the trail: never rename one.</summary>
    public static readonly IReadOnlyList<Type> All =
    [
        typeof(TenderPublished), typeof(TenderSuspended), typeof(SuspensionLifted), typeof(BidsOpened), typeof(TenderCancelled),
        typeof(TenderFailed), typeof(TenderAwarded), typeof(AwardDeclined),
        typeof(ContractSigned), typeof(SupplementApproved), typeof(ContractSuspended), typeof(ContractResumed), typeof(ContractCompleted),
        typeof(ContractTerminated), typeof(StatementPaid),
    ];

    private static readonly Dictionary<string, Type> ByKind = All.ToDictionary(type => type.Name);

    /// <summary>The names under which the trail holds them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. ByKind.Keys];

    /// <summary>Whether the public is told of this event.</summary>
    public static bool Include(DomainEvent happened) => ByKind.ContainsKey(happened.GetType().Name);

    /// <summary>The type of an event by its name in the trail.</summary>
    public static Type Of(string kind) => ByKind[kind];
}
