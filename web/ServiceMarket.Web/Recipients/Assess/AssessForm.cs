using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients.Assess;

public enum Ability
{
    Alone,
    Cannot,
}

public sealed class AssessForm : CommandForm
{
    public Ability? Eating { get; set; }
    public Ability? Dressing { get; set; }
    public Ability? BedTransfer { get; set; }
    public Ability? Toileting { get; set; }
    public Ability? WalkingIndoors { get; set; }
    public Ability? Bathing { get; set; }
    [Required] public DateOnly? AssessedOn { get; set; }
    [Required] public AssessmentOccasion? Occasion { get; set; }

    public AssessSelfCare ToCommand(Actor actor) => new(
        OperationId, actor, OperationId,
        new SelfCareAnswers(Can(Eating), Can(Dressing), Can(BedTransfer), Can(Toileting), Can(WalkingIndoors), Can(Bathing)),
        AssessedOn!.Value, Occasion!.Value)
    { ExpectedVersion = Version };

    private static bool? Can(Ability? answer) => answer is { } given ? given == Ability.Alone : null;
}

public sealed record AssessPage(AssessForm Form, CareRecipient Person, MaskedView Masked);
