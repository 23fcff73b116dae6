using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Domain.Contracts;

/// <summary>
/// A contract for care between a county bureau and an organisation, from the draft to the last payment. This part holds what it is;
/// the acts are in the files named after them. Days are days in China.
/// </summary>
public sealed partial class CareContract : Aggregate
{
    private readonly List<ContractLine> lines = [];
    private readonly List<ContractYearShare> yearShares = [];
    private readonly List<ContractSupplement> supplements = [];
    private readonly List<Statement> statements = [];

    private CareContract()
    {
    }

    public ContractState State { get; internal set; }

    /// <summary>Contract number as on paper, unique in the county.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Title of the project.</summary>
    public string Title { get; private set; } = "";

    public string TenderId { get; private set; } = "";

    /// <summary>Buyer's county code.</summary>
    public string County { get; private set; } = "";

    /// <summary>Unified social credit code of the organisation.</summary>
    public string ProviderId { get; private set; } = "";

    public string ProviderName { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Why the term exceeds one year, or null (102号令 art. 24).</summary>
    public string? LongTermGround { get; private set; }

    public DateOnly AwardedOn { get; private set; }

    /// <summary>Last day for signing: 30 days from the award notice (政府采购法 art. 46).</summary>
    public DateOnly SignBy { get; private set; }

    /// <summary>Original sum in fen.</summary>
    public long TotalFen { get; private set; }

    /// <summary>Approved supplements in fen.</summary>
    public long SupplementedFen { get; private set; }

    /// <summary>Paid in fen.</summary>
    public long PaidFen { get; private set; }

    /// <summary>Account that drew it up; may not sign for the bureau.</summary>
    public string DraftedBy { get; private set; } = "";

    public DateTime DraftedUtc { get; private set; }
    public string? OrganisationSignedBy { get; private set; }
    public DateTime? OrganisationSignedUtc { get; private set; }
    public string? BureauSignedBy { get; private set; }
    public DateTime? BureauSignedUtc { get; private set; }

    /// <summary>When the second signature became effective.</summary>
    public DateTime? SignedUtc { get; private set; }

    /// <summary>Signed after <see cref="SignBy"/>.</summary>
    public bool WasSignedLate { get; private set; }

    /// <summary>The words of who suspended, ended or turned it down last.</summary>
    public string? StopReason { get; private set; }

    /// <summary>When it was completed, terminated or turned down.</summary>
    public DateTime? EndedUtc { get; private set; }

    /// <summary>What was left has been given back to the budgets.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>The act that waits for another aggregate.</summary>
    public ContractWalk Walk { get; private set; }

    public IReadOnlyList<ContractLine> Lines => lines;
    public IReadOnlyList<ContractYearShare> YearShares => yearShares;
    public IReadOnlyList<ContractSupplement> Supplements => supplements;

    /// <summary>Open statements and the one asked for; paid and cancelled ones are not loaded.</summary>
    public IReadOnlyList<Statement> Statements => statements;

    public bool IsSignedByBoth => OrganisationSignedUtc is not null && BureauSignedUtc is not null;

    /// <summary>A statement is neither paid nor cancelled.</summary>
    public bool HasOpenStatement => statements.Any(statement => statement.IsOpen);

    /// <summary>What may still be paid, in fen.</summary>
    public long RemainingFen => TotalFen + SupplementedFen - PaidFen;

    /// <summary>The county's bureau and the organisation, nobody else.</summary>
    public override bool IsWithinReachOf(Actor actor) => actor.Covers(County) || actor.BelongsTo(ProviderId);

    private void DemandNoWalk()
    {
        if (Walk != ContractWalk.None) throw ContractsRefusals.WalkOpen().AsException();
    }

    private static string Text(string? text, string field, int most)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0) throw ContractsRefusals.TextMissing(field).AsException();
        return trimmed.Length <= most ? trimmed : throw ContractsRefusals.TextTooLong(field, most).AsException();
    }

    private static void RefuseIf(Refusal? refusal)
    {
        if (refusal is not null) throw refusal.AsException();
    }
}
