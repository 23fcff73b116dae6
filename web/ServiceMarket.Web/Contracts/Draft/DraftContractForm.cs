using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Contracts.Draft;

public sealed class DraftContractForm : CommandForm
{
    [StringLength(40)] public string TenderId { get; set; } = "";
    [StringLength(ContractLimits.Number)] public string Number { get; set; } = "";
    [Required] public DateOnly? StartsOn { get; set; }
    [Required] public DateOnly? EndsOn { get; set; }
    [StringLength(ContractLimits.Reason)] public string? LongTermGround { get; set; }

    public DraftContract ToCommand(Actor actor) =>
        new(OperationId, actor, TenderId, new ContractTerms(Number, StartsOn!.Value, EndsOn!.Value, LongTermGround));
}

public sealed record DraftContractPage(DraftContractForm Form, IReadOnlyList<SelectListItem> Tenders);
