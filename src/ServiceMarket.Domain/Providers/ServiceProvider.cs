using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Providers;

/// <summary>
/// An organisation that serves. <see cref="Aggregate.Id"/> is its unified social credit code. A rating is information: nothing here asks for it.
/// </summary>
public sealed partial class ServiceProvider : Aggregate
{
    public const int ReasonLength = 500;

    private readonly List<OfferedItem> offeredItems = [];
    private readonly List<ServedCounty> counties = [];
    private readonly List<Qualification> qualifications = [];
    private readonly List<FieldWorker> workers = [];
    private readonly List<GuideReading> guideReadings = [];

    private ServiceProvider() { }

    public string Name { get; private set; } = "";
    /// <summary>As the first two characters of the code say.</summary>
    public LegalForm LegalForm { get; private init; }
    public ProtectedText ContactName { get; private set; }
    public ProtectedText ContactPhone { get; private set; }
    /// <summary>Office address for notices.</summary>
    public string ContactEmail { get; private set; } = "";
    public ProviderState State { get; private set; }
    /// <summary>Why it is in this state (suspended, barred); else null.</summary>
    public string? StateReason { get; private set; }
    public DateTime StateSinceUtc { get; private set; }
    /// <summary>Last day of the exclusion.</summary>
    public DateOnly? BarredUntil { get; private set; }
    /// <summary>Account that gave the particulars, or changed them last before verification; it may not verify them.</summary>
    public string RegisteredBy { get; private set; } = "";
    public DateTime RegisteredUtc { get; private init; }
    public string? VerifiedBy { get; private set; }

    public IReadOnlyList<OfferedItem> OfferedItems => offeredItems;
    public IReadOnlyList<ServedCounty> Counties => counties;
    public IReadOnlyList<Qualification> Qualifications => qualifications;
    public IReadOnlyList<FieldWorker> Workers => workers;
    public IReadOnlyList<GuideReading> GuideReadings => guideReadings;

    /// <summary>Codes as <c>C02</c>. For rows, query <see cref="OfferedItems"/>.</summary>
    public IEnumerable<string> OfferedItemCodes => offeredItems.Select(item => item.ItemCode);

    /// <summary>Six-digit codes. For rows, query <see cref="Counties"/>.</summary>
    public IEnumerable<string> ServedCounties => counties.Select(county => county.County);

    /// <summary>Its own people, and the bureaus of the counties it serves.</summary>
    public override bool IsWithinReachOf(Actor actor) => actor.BelongsTo(Id) || counties.Exists(county => actor.Covers(county.County));

    /// <summary>Whether it may bid, contract and take on new work: verified, neither suspended nor barred.</summary>
    public bool MayTakeOnWork => State == ProviderState.Verified;

    public bool Serves(string county) => counties.Exists(served => served.County == county);

    public bool Offers(string itemCode) => offeredItems.Exists(item => item.ItemCode == itemCode);

    /// <summary>Whether a valid paper of that kind is on file.</summary>
    public bool Holds(QualificationKind kind, DateOnly day) => qualifications.Exists(paper => paper.Kind == kind && paper.IsValidOn(day));

    /// <summary>Whether a worker of this organisation is employed on that day.</summary>
    public bool Employs(string workerId, DateOnly day) => workers.Exists(worker => worker.Id == workerId && worker.IsEmployedOn(day));

    /// <summary>An organisation registers itself, or the bureau of a county that it serves registers it.</summary>
    /// <exception cref="RefusedException"><see cref="CreditCodeRefusals"/>, and what
    /// <see cref="ProviderParticularsRule"/> says</exception>
    public static ServiceProvider Register(string creditCode, ProviderParticulars said, Actor actor, DateTime nowUtc)
    {
        if (!CreditCode.TryParse(creditCode, out var code, out var wrong)) throw wrong!.At("CreditCode").AsException();
        if (ProviderParticularsRule.Against(said) is { } refusal) throw refusal.AsException();
        if (!actor.BelongsTo(creditCode) && !said.ServedCounties.Any(actor.Covers)) throw ProvidersRefusals.CountiesNeeded().AsException();

        var provider = new ServiceProvider
        {
            Id = code.Value,
            LegalForm = code.Form,
            State = ProviderState.Registered,
            StateSinceUtc = nowUtc,
            RegisteredBy = actor.UserId,
            RegisteredUtc = nowUtc,
        };
        provider.Write(said);
        provider.Record(new ProviderRegistered(said.Name, provider.LegalForm, ByBureau: !actor.BelongsTo(creditCode)));
        return provider;
    }

    /// <summary>Changes the particulars. What has been verified stays verified; before, the changer may no longer verify.</summary>
    /// <exception cref="RefusedException"><c>Providers_Barred</c> and what <see cref="ProviderParticularsRule"/> says</exception>
    public void Change(ProviderParticulars said, Actor actor)
    {
        if (State == ProviderState.Barred) throw ProvidersRefusals.Barred().AsException();
        if (ProviderParticularsRule.Against(said) is { } refusal) throw refusal.AsException();
        if (!actor.BelongsTo(Id) && !said.ServedCounties.Any(actor.Covers)) throw ProvidersRefusals.CountiesNeeded().AsException();
        var before = Name;
        Write(said);
        if (State == ProviderState.Registered) RegisteredBy = actor.UserId;
        Record(new ProviderChanged(before, Name, [.. OfferedItemCodes.Order(StringComparer.Ordinal)], [.. ServedCounties.Order(StringComparer.Ordinal)]));
    }

    private void Write(ProviderParticulars said)
    {
        (Name, ContactName, ContactPhone, ContactEmail) = (said.Name, said.ContactName, said.ContactPhone, said.ContactEmail);
        offeredItems.RemoveAll(item => !said.OfferedItemCodes.Contains(item.ItemCode));
        offeredItems.AddRange(said.OfferedItemCodes.Distinct().Where(code => !Offers(code)).ToList().Select(code => new OfferedItem(Id, code)));
        counties.RemoveAll(county => !said.ServedCounties.Contains(county.County));
        counties.AddRange(said.ServedCounties.Distinct().Where(code => !Serves(code)).ToList().Select(code => new ServedCounty(Id, code)));
    }
}
