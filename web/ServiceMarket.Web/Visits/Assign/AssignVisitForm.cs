using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits.Assign;

public sealed class AssignVisitForm : CommandForm
{
    /// <summary>Clock in China on the visit's day.</summary>
    [Required] public TimeOnly? Start { get; set; }

    [MaxLength(2)] public List<string> Workers { get; set; } = [];

    public AssignVisit ToCommand(Actor actor, Visit visit) =>
        new(OperationId, actor, visit.Id, [.. Workers.Where(worker => worker is { Length: > 0 and <= 40 })], ChinaTime.ToUtc(visit.Day, Start!.Value))
        { ExpectedVersion = Version };
}

/// <summary>Somebody who might come, and why not.</summary>
public sealed record Candidate(
    string Id, string Name, string Phone, string Township, bool IsFromHere, int VisitsThatDay, IReadOnlyList<string> Reasons, bool IsChosen)
{
    public bool MayCome => Reasons.Count == 0;
}

/// <param name="Head">The visit.</param>
/// <param name="WorkersNeeded">How many go.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Against">Why the contract allows nobody.</param>
/// <param name="Candidates">Who may come first.</param>
/// <param name="Form">Time and crew.</param>
public sealed record AssignPage(
    VisitHead Head, int WorkersNeeded, int Minutes, IReadOnlyList<string> Against, IReadOnlyList<Candidate> Candidates, AssignVisitForm Form);
