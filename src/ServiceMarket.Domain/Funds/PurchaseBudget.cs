using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Funds;

/// <summary>
/// What one county may spend on services in one year. Always: pre-encumbered + encumbered + expended ≤ cap, unless an allocation was cut
/// afterwards; then nothing new is taken until it holds again. All amounts in whole fen.
/// </summary>
public sealed class PurchaseBudget : Aggregate
{
    private const long LargestAmountFen = 10_000_000_000_00;

    private readonly List<Allocation> allocations = [];
    private readonly List<BudgetLine> lines = [];
    private readonly List<LedgerEntry> ledger = [];

    public string Division { get; private set; } = "";
    public int Year { get; private set; }
    public int RateBasisPoints { get; private set; }

    /// <summary>Central and provincial allocations of this year whose fund line counts.</summary>
    public long BaseFen { get; private set; }

    public long CapFen { get; private set; }
    public long PreEncumberedFen { get; private set; }
    public long EncumberedFen { get; private set; }
    public long ExpendedFen { get; private set; }

    /// <summary>The cap, or what was already taken when an allocation was cut below it. A CHECK constraint holds what is taken under it.</summary>
    public long CeilingFen { get; private set; }

    public int LastSequence { get; private set; }
    public string LastHash { get; private set; } = "";

    /// <summary>The lines that were loaded; a command needs those of its own subjects only.</summary>
    public IReadOnlyList<BudgetLine> Lines => lines;

    public IReadOnlyList<Allocation> Allocations => allocations;

    /// <summary>The entries made since it was loaded; the whole ledger stays in the table.</summary>
    public IReadOnlyList<LedgerEntry> Ledger => ledger;

    public long TakenFen => PreEncumberedFen + EncumberedFen + ExpendedFen;

    /// <summary>What may still be taken; zero while frozen.</summary>
    public long FreeFen => Math.Max(0, CapFen - TakenFen);

    public bool IsFrozen => TakenFen > CapFen;

    private PurchaseBudget()
    {
    }

    /// <summary>Key of the budget: <c>220284/2026</c>.</summary>
    public static string KeyOf(string division, int year) => $"{division}/{year}";

    /// <summary>Reads the key; anything but a county code and a year is refused.</summary>
    public static (string Division, int Year) ParseKey(string key)
    {
        var parts = key.Split('/');
        return parts.Length == 2 && parts[0].Length == 6 && DivisionCode.IsWellFormed(parts[0])
            && int.TryParse(parts[1], out var year) && year is >= 2000 and <= 2100
            ? (parts[0], year)
            : throw FundsRefusals.KeyImpossible(key).AsException();
    }

    /// <summary>Opens the year's budget with the rate in force. Throws <see cref="RefusedException"/> when no rate is.</summary>
    public static PurchaseBudget Open(string key, int? rateBasisPoints)
    {
        var (division, year) = ParseKey(key);
        var rate = rateBasisPoints ?? throw FundsRefusals.NoRateInForce(year).AsException();
        var budget = new PurchaseBudget { Id = key, Division = division, Year = year, RateBasisPoints = rate };
        budget.Record(new BudgetOpened(division, year, rate));
        return budget;
    }

    public override bool IsWithinReachOf(Actor actor) => actor.Covers(Division);

    /// <summary>Records a document. A cut is always recorded, even below what is taken: it freezes, it never cancels.</summary>
    public void RecordAllocation(string id, AllocationDocument document, bool? fundLineCounts, bool numberKnown, LedgerContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (string.IsNullOrWhiteSpace(document.Number)) throw FundsRefusals.DocumentNumberMissing().AsException();
        if (document.Number.Length > 60) throw FundsRefusals.DocumentNumberTooLong().AsException();
        if (document.AmountFen == 0) throw FundsRefusals.AmountZero().AsException();
        if (Math.Abs(document.AmountFen) > LargestAmountFen) throw FundsRefusals.AmountTooLarge().AsException();
        // An early tranche comes the year before; money promised for a three-year contract (MOF Order 102, art. 24) up to two years before.
        if (document.Date.Year < Year - 2 || document.Date.Year > Year || document.Date > ChinaTime.DayOf(context.NowUtc))
            throw FundsRefusals.DocumentDateImpossible(Year).AsException();
        if (fundLineCounts is not { } lineCounts) throw FundsRefusals.UnknownFundLine(document.FundLine).AsException();
        if (numberKnown || allocations.Any(a => a.DocumentNumber == document.Number && a.FundLine == document.FundLine))
            throw FundsRefusals.DocumentKnown(document.Number).AsException();

        var counts = CapRule.Counts(document.Level, lineCounts);
        var capBefore = CapFen;
        if (counts) BaseFen = checked(BaseFen + document.AmountFen);
        CapFen = CapRule.CapFen(BaseFen, RateBasisPoints);
        allocations.Add(new Allocation(id, Id, document, counts, context.ActorId, context.NowUtc));
        Enter(new LedgerMovement(LedgerKind.Allocation, "", document.Number, context.OperationId, context.ActorId, BaseFen: counts ? document.AmountFen : 0), context);
        Record(new AllocationRecorded(document.Number, document.AmountFen, counts, capBefore, CapFen));
    }

    /// <summary>Sets money aside for a tender that is about to be published.</summary>
    public void PreEncumber(string subject, long amountFen, LedgerContext context)
    {
        RequirePositive(amountFen);
        RequireRoom(amountFen);
        LineOf(subject).Move(amountFen, 0, 0);
        PreEncumberedFen += amountFen;
        Enter(new LedgerMovement(LedgerKind.PreEncumbrance, subject, "", context.OperationId, context.ActorId, PreEncumberedFen: amountFen), context);
        Record(new PreEncumbered(subject, amountFen));
    }

    /// <summary>Binds money for a signed contract: first out of what the tender holds, the rest new and only while there is room.</summary>
    public void Encumber(string subject, long amountFen, string? fromSubject, LedgerContext context)
    {
        RequirePositive(amountFen);
        var from = fromSubject is null ? null : LineOf(fromSubject);
        var moved = Math.Min(amountFen, from?.PreEncumberedFen ?? 0);
        if (amountFen > moved) RequireRoom(amountFen - moved);
        if (moved > 0)
        {
            from!.Move(-moved, 0, 0);
            PreEncumberedFen -= moved;
            Enter(new LedgerMovement(LedgerKind.Release, fromSubject!, subject, context.OperationId, context.ActorId, PreEncumberedFen: -moved), context);
        }

        LineOf(subject).Move(0, amountFen, 0);
        EncumberedFen += amountFen;
        Enter(new LedgerMovement(LedgerKind.Encumbrance, subject, fromSubject ?? "", context.OperationId, context.ActorId, EncumberedFen: amountFen), context);
        Record(new Encumbered(subject, amountFen, fromSubject, moved));
    }

    /// <summary>Pays out of what the contract has encumbered in this year.</summary>
    public void Expend(string subject, long amountFen, string reference, LedgerContext context)
    {
        RequirePositive(amountFen);
        var line = LineOf(subject);
        if (amountFen > line.EncumberedFen) throw FundsRefusals.NotEncumbered(amountFen, line.EncumberedFen).AsException();
        line.Move(0, -amountFen, amountFen);
        EncumberedFen -= amountFen;
        ExpendedFen += amountFen;
        Enter(new LedgerMovement(LedgerKind.Expenditure, subject, reference, context.OperationId, context.ActorId, EncumberedFen: -amountFen, ExpendedFen: amountFen), context);
        Record(new Expended(subject, amountFen, reference));
    }

    /// <summary>Frees what the subject still holds. With nothing held it does nothing: releasing twice is not an error.</summary>
    public void Release(string subject, LedgerContext context)
    {
        var line = LineOf(subject);
        var (pre, bound) = (line.PreEncumberedFen, line.EncumberedFen);
        if (pre == 0 && bound == 0) return;
        line.Move(-pre, -bound, 0);
        PreEncumberedFen -= pre;
        EncumberedFen -= bound;
        Enter(new LedgerMovement(LedgerKind.Release, subject, "", context.OperationId, context.ActorId, PreEncumberedFen: -pre, EncumberedFen: -bound), context);
        Record(new Released(subject, pre, bound));
    }

    private static void RequirePositive(long amountFen)
    {
        if (amountFen <= 0) throw FundsRefusals.AmountNotPositive().AsException();
        if (amountFen > LargestAmountFen) throw FundsRefusals.AmountTooLarge().AsException();
    }

    private void RequireRoom(long amountFen)
    {
        if (IsFrozen) throw FundsRefusals.Frozen(TakenFen, CapFen).AsException();
        if (amountFen > FreeFen) throw FundsRefusals.CapExceeded(amountFen, FreeFen).AsException();
    }

    private BudgetLine LineOf(string subject)
    {
        var line = lines.Find(l => l.Subject == subject);
        if (line is null) lines.Add(line = new BudgetLine(Id, subject));
        return line;
    }

    private void Enter(LedgerMovement movement, LedgerContext context)
    {
        CeilingFen = Math.Max(CapFen, TakenFen);
        var entry = new LedgerEntry(Id, ++LastSequence, LastHash, movement, RateBasisPoints, CapFen, context.NowUtc);
        LastHash = entry.Hash;
        ledger.Add(entry);
    }
}

/// <summary>Under which operation, by whom and when an entry is made.</summary>
public sealed record LedgerContext(string OperationId, string ActorId, DateTime NowUtc);
