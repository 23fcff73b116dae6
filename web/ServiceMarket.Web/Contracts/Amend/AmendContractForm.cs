using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Contracts.Amend;

public sealed class AmendContractForm : CommandForm
{
    [StringLength(ContractLimits.Number)] public string Number { get; set; } = "";
    [Required] public DateOnly? StartsOn { get; set; }
    [Required] public DateOnly? EndsOn { get; set; }
    [StringLength(ContractLimits.Reason)] public string? LongTermGround { get; set; }

    public AmendContract ToCommand(Actor actor) =>
        new(OperationId, actor, new ContractTerms(Number, StartsOn!.Value, EndsOn!.Value, LongTermGround)) { ExpectedVersion = Version };
}

public sealed record AmendContractPage(string Id, AmendContractForm Form);
