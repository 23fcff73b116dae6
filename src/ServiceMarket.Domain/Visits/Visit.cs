namespace ServiceMarket.Domain.Visits;

/// <summary>
/// One dated visit to one recipient: planned, assigned, made, verified, paid. A child of the care recipient, whose grain is its writer.
/// Instants are UTC; <see cref="Day"/> is a day in China.
/// </summary>
public sealed partial class Visit
{
    private readonly List<WorkerSlot> slots = [];
    private readonly List<WorkerPresence> presences = [];
    private readonly List<VisitCorrection> corrections = [];

    private Visit() { }

    public string Id { get; private init; } = "";
    public string RecipientId { get; private init; } = "";
    public string County { get; private init; } = "";
    public string Township { get; private init; } = "";
    public string PlanLineId { get; private init; } = "";
    public string ContractId { get; private init; } = "";
    public string ContractLineId { get; private init; } = "";
    /// <summary>Credit code of the contract's organisation.</summary>
    public string ProviderId { get; private init; } = "";
    public string ItemVersionId { get; private init; } = "";
    public string ItemCode { get; private init; } = "";

    /// <summary>First day of the plan line's period (day, week, month …) that this visit serves.</summary>
    public DateOnly PeriodStart { get; private init; }

    /// <summary>Which visit of that period: with the plan line and the period unique, so that planning twice doubles nothing.</summary>
    public int Ordinal { get; private init; }

    internal VisitKey Key => new(PlanLineId, PeriodStart, Ordinal);

    public DateOnly Day { get; private set; }
    /// <summary>Planned begin.</summary>
    public DateTime StartUtc { get; private set; }
    /// <summary>Planned length in minutes.</summary>
    public int Minutes { get; private init; }
    /// <summary>Least length of the item in minutes; shorter is flagged.</summary>
    public int MinMinutes { get; private init; }
    public int WorkersNeeded { get; private init; } = 1;
    /// <summary>How many of the item's units (visits, hours …) this visit is worth on a statement.</summary>
    public int Units { get; private init; } = 1;

    public VisitState State { get; private set; }
    public VisitFlags Flags { get; private set; }
    public string? WorkerId { get; private set; }
    public string? SecondWorkerId { get; private set; }
    public VisitReading? CheckIn { get; private set; }
    public VisitReading? CheckOut { get; private set; }
    public ServiceRecord? Record { get; private set; }
    public VisitObstacle? Obstacle { get; private set; }
    /// <summary>When the sweep found it late.</summary>
    public DateTime? OverdueUtc { get; private set; }
    /// <summary>Why it was given back, moved or cancelled last.</summary>
    public VisitReason? Reason { get; private set; }
    /// <summary>Account of the caseworker who verified it.</summary>
    public string? VerifiedBy { get; private set; }
    public DateTime? VerifiedUtc { get; private set; }
    /// <summary>Reason given for verifying in spite of flags.</summary>
    public ProtectedText Explanation { get; private set; } = ProtectedText.Empty;
    /// <summary>Account of who disputed or rejected it.</summary>
    public string? DisputedBy { get; private set; }
    public ProtectedText DisputeText { get; private set; } = ProtectedText.Empty;
    public string? ResolvedBy { get; private set; }
    public ProtectedText ResolutionText { get; private set; } = ProtectedText.Empty;
    /// <summary>The statement that pays it; set once.</summary>
    public string? StatementId { get; private set; }

    public IReadOnlyList<WorkerSlot> Slots => slots;
    public IReadOnlyList<WorkerPresence> Presences => presences;
    public IReadOnlyList<VisitCorrection> Corrections => corrections;

    /// <summary>Planned end.</summary>
    public DateTime EndUtc => StartUtc.AddMinutes(Minutes);

    /// <summary>Not begun yet and still on the calendar.</summary>
    public bool IsOpen => State is VisitState.Planned or VisitState.Assigned or VisitState.Accepted;

    /// <summary>Only what a caseworker has verified is ever paid, once.</summary>
    public bool IsPayable => State == VisitState.Verified && StatementId is null && WasWithinEntitlement;

    internal bool WasWithinEntitlement => !Flags.HasFlag(VisitFlags.AfterRecipientEnd);

    /// <summary>Whether the worker is one of those who make this visit.</summary>
    public bool IsBy(string? workerId) => workerId is not null && (workerId == WorkerId || workerId == SecondWorkerId);

    /// <summary>Which buttons make sense now.</summary>
    public bool Can(VisitTrigger trigger) => Workflow(explained: true).Can(trigger);

    /// <summary>The workflow as a Mermaid graph, for the file beside it.</summary>
    public string Diagram() => Workflow().Mermaid();

    internal static Visit Plan(string id, Home home, PlannedVisit planned) => new()
    {
        Id = id,
        RecipientId = home.RecipientId,
        County = home.County,
        Township = home.Township,
        PlanLineId = planned.Service.PlanLineId,
        ContractId = planned.Service.ContractId,
        ContractLineId = planned.Service.ContractLineId,
        ProviderId = planned.Service.ProviderId,
        ItemVersionId = planned.Service.ItemVersionId,
        ItemCode = planned.Service.ItemCode,
        PeriodStart = planned.Key.PeriodStart,
        Ordinal = planned.Key.Ordinal,
        Day = planned.Day,
        StartUtc = ChinaTime.ToUtc(planned.Day, planned.Service.Clock),
        Minutes = planned.Service.Minutes,
        MinMinutes = planned.Service.MinMinutes,
        WorkersNeeded = planned.Service.WorkersNeeded,
        Units = planned.Service.Units,
        State = VisitState.Planned,
    };

    private VisitWorkflow Workflow(bool explained = false) => new(this, state => State = state, explained);

    private VisitWorkflow Ready(VisitTrigger trigger, bool explained = false)
    {
        var workflow = Workflow(explained);
        workflow.Require(trigger);
        return workflow;
    }
}
