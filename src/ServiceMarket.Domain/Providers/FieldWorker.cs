namespace ServiceMarket.Domain.Providers;

/// <summary>A person an organisation sends. An account points at it by <c>WorkerId</c>.</summary>
public sealed class FieldWorker
{
    /// <summary>A record check is good for so many months (Law on the Protection of Minors art. 62: at hiring and every year).</summary>
    public const int RecordCheckMonths = 12;

    /// <summary>Youngest age to be employed (Labour Law art. 15).</summary>
    public const int LeastAge = 16;

    private readonly List<WorkerQualification> qualifications = [];

    private FieldWorker() { }

    internal FieldWorker(string id, string providerId, FieldWorkerParticulars who, DateOnly employedFrom)
    {
        (Id, ServiceProviderId, EmployedFrom) = (id, providerId, employedFrom);
        (Name, Phone, IdNumber, IdNumberIndex, Sex, HomeTownship) = (who.Name, who.Phone, who.IdNumber, who.IdNumberIndex, who.Sex, who.HomeTownship);
    }

    public string Id { get; private init; } = "";
    /// <summary>Credit code of the employer.</summary>
    public string ServiceProviderId { get; private init; } = "";
    public ProtectedText Name { get; private init; }
    public ProtectedText Phone { get; private set; }
    public ProtectedText IdNumber { get; private init; }
    public string IdNumberIndex { get; private init; } = "";
    public Sex Sex { get; private init; }
    /// <summary>Nine-digit division code.</summary>
    public string HomeTownship { get; private set; } = "";
    /// <summary>First day of employment.</summary>
    public DateOnly EmployedFrom { get; private init; }
    /// <summary>Last day of employment; null while employed.</summary>
    public DateOnly? EmployedTo { get; private set; }
    /// <summary>Day of the last query of the criminal-record register that came back clear.</summary>
    public DateOnly? RecordCheckedOn { get; private set; }

    public IReadOnlyList<WorkerQualification> Qualifications => qualifications;

    public bool IsEmployedOn(DateOnly day) => EmployedFrom <= day && !(EmployedTo < day);

    /// <summary>Whether the worker holds the certificate an item needs on that day; an item that needs none is open to all.</summary>
    public bool IsQualifiedFor(string? needed, DateOnly day) =>
        needed is null || qualifications.Exists(held => held.Kind.ToString() == needed && held.IsValidOn(day));

    /// <summary>Whether the register was queried at most twelve months before that day: who serves minors needs it.</summary>
    public bool IsRecordCheckValidOn(DateOnly day) => IsRecordCheckValidOn(RecordCheckedOn, day);

    /// <summary>The same for a row that was read without the worker.</summary>
    public static bool IsRecordCheckValidOn(DateOnly? checkedOn, DateOnly day) => checkedOn <= day && checkedOn.Value.AddMonths(RecordCheckMonths) >= day;

    /// <summary>Last day the record check is good for.</summary>
    public DateOnly? RecordCheckValidTo => RecordCheckedOn?.AddMonths(RecordCheckMonths);

    /// <summary>The sealed text of a field.</summary>
    public ProtectedText Sealed(WorkerField field) => field switch
    {
        WorkerField.Name => Name,
        WorkerField.Phone => Phone,
        _ => IdNumber,
    };

    internal void Move(ProtectedText phone, string township) => (Phone, HomeTownship) = (phone, township);
    internal void Leave(DateOnly lastDay) => EmployedTo = lastDay;
    internal void RecordClear(DateOnly checkedOn) => RecordCheckedOn = checkedOn;
    internal void Add(WorkerQualification qualification) => qualifications.Add(qualification);
    internal bool RemoveQualification(string id) => qualifications.RemoveAll(known => known.Id == id) > 0;
}
