using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Settlements;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Settlements.Draft;

public sealed class DraftStatementForm : CommandForm
{
    [StringLength(40)] public string ContractId { get; set; } = "";

    /// <summary>2026-11.</summary>
    [Required, RegularExpression(@"^\d{4}-(0[1-9]|1[0-2])$")] public string Month { get; set; } = "";

    public DraftStatement ToCommand(Actor actor) => new(OperationId, actor, OperationId,
        int.Parse(Month[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(Month[5..], System.Globalization.CultureInfo.InvariantCulture));
}

/// <param name="Form">Contract and month.</param>
/// <param name="Waiting">Contracts and months with verified visits that no statement has taken.</param>
public sealed record DraftStatementPage(DraftStatementForm Form, IReadOnlyList<WaitingMonth> Waiting);

public sealed record WaitingMonth(string ContractId, string Number, string ProviderName, int Year, int Month, int Visits)
{
    public string MonthText => $"{Year}-{Month:00}";
}
