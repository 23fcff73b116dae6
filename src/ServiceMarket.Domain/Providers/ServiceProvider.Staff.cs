namespace ServiceMarket.Domain.Providers;

/// <summary>The people it sends.</summary>
public sealed partial class ServiceProvider
{
    /// <summary>Hires a worker. The same person may come back after having left, under a new key.</summary>
    /// <param name="id">Key of the worker.</param>
    /// <param name="who">Sealed particulars.</param>
    /// <param name="employedFrom">First day, at most 50 years ago and 90 days ahead.</param>
    /// <param name="today">Day in China.</param>
    /// <exception cref="RefusedException"><c>Providers_WorkerTooYoung</c>, <c>Providers_WorkerAlreadyEmployed</c>,
    /// <c>Providers_TownshipUnknown</c>, <c>Providers_DayOutOfRange</c>, <c>Providers_Barred</c></exception>
    public string Hire(string id, FieldWorkerParticulars who, DateOnly employedFrom, DateOnly today)
    {
        RequireNotBarred();
        if (who.Name.IsEmpty) throw ProvidersRefusals.TextMissing("Name").AsException();
        RequireTownship(who.HomeTownship);
        RequireDay("EmployedFrom", employedFrom, today.AddYears(-50), today.AddDays(90));
        if (who.BornOn.AddYears(FieldWorker.LeastAge) > employedFrom) throw ProvidersRefusals.WorkerTooYoung(FieldWorker.LeastAge).AsException();
        if (workers.Exists(known => known.IdNumberIndex == who.IdNumberIndex && !(known.EmployedTo < employedFrom)))
            throw ProvidersRefusals.WorkerAlreadyEmployed().AsException();
        workers.Add(new FieldWorker(id, Id, who, employedFrom));
        Record(new WorkerHired(id, employedFrom));
        return id;
    }

    /// <summary>A worker has a new phone or lives elsewhere.</summary>
    /// <exception cref="RefusedException"><c>Providers_WorkerUnknown</c>, <c>Providers_WorkerHasLeft</c>, <c>Providers_TownshipUnknown</c></exception>
    public void ChangeWorker(string workerId, ProtectedText phone, string township, DateOnly today)
    {
        var worker = FindEmployed(workerId, today);
        RequireTownship(township);
        worker.Move(phone, township);
        Record(new WorkerChanged(workerId));
    }

    /// <summary>A worker leaves at the end of a day: not before the first day, at most 90 days ahead.</summary>
    /// <exception cref="RefusedException"><c>Providers_WorkerUnknown</c>, <c>Providers_WorkerHasLeft</c>, <c>Providers_DayOutOfRange</c></exception>
    public void Leave(string workerId, DateOnly lastDay, DateOnly today)
    {
        var worker = FindEmployed(workerId, today);
        RequireDay("LastDay", lastDay, worker.EmployedFrom, today.AddDays(90));
        worker.Leave(lastDay);
        Record(new WorkerLeft(workerId, lastDay));
    }

    /// <summary>
    /// The yearly query of the criminal-record register. Clear: the worker may serve minors for twelve months. A hit: employment ends with
    /// yesterday and nothing but the end is kept (Law on the Protection of Minors art. 62: not hired, or dismissed).
    /// </summary>
    /// <exception cref="RefusedException"><c>Providers_WorkerUnknown</c>, <c>Providers_WorkerHasLeft</c>,
    /// <c>Providers_CheckedInFuture</c>, <c>Providers_CheckTooOld</c></exception>
    public void CheckRecord(string workerId, DateOnly checkedOn, bool isClear, DateOnly today)
    {
        var worker = FindEmployed(workerId, today);
        if (checkedOn > today) throw ProvidersRefusals.CheckedInFuture().AsException();
        if (checkedOn < worker.RecordCheckedOn || !FieldWorker.IsRecordCheckValidOn(checkedOn, today))
            throw ProvidersRefusals.CheckTooOld().AsException();
        if (isClear)
        {
            worker.RecordClear(checkedOn);
            Record(new WorkerRecordChecked(workerId, checkedOn));
            return;
        }
        worker.Leave(today.AddDays(-1));
        Record(new WorkerLeft(workerId, today.AddDays(-1)));
    }

    /// <summary>Files a worker's certificate.</summary>
    /// <exception cref="RefusedException"><c>Providers_WorkerUnknown</c>, <c>Providers_WorkerHasLeft</c>, <c>Providers_AlreadyExpired</c></exception>
    public string FileWorkerQualification(
        string workerId, string id, WorkerQualificationKind kind, ProtectedText number, DateOnly? expiresOn, DateOnly today)
    {
        var worker = FindEmployed(workerId, today);
        if (number.IsEmpty) throw ProvidersRefusals.TextMissing("Number").AsException();
        if (expiresOn < today) throw ProvidersRefusals.AlreadyExpired().AsException();
        worker.Add(new WorkerQualification(id, workerId, kind, number, expiresOn));
        Record(new WorkerQualificationFiled(workerId, kind, expiresOn));
        return id;
    }

    /// <summary>Takes a certificate off the file (filed by mistake, or taken away).</summary>
    /// <exception cref="RefusedException"><c>Providers_WorkerUnknown</c>, <c>Providers_QualificationUnknown</c></exception>
    public void RemoveWorkerQualification(string workerId, string id, DateOnly today)
    {
        if (!FindEmployed(workerId, today).RemoveQualification(id)) throw ProvidersRefusals.QualificationUnknown().AsException();
        Record(new WorkerQualificationRemoved(workerId, id));
    }

    /// <summary>Somebody is shown a sealed field of a worker.</summary>
    /// <exception cref="RefusedException"><c>Providers_WorkerUnknown</c></exception>
    public void Reveal(string workerId, WorkerField field)
    {
        if (!workers.Exists(known => known.Id == workerId)) throw ProvidersRefusals.WorkerUnknown().AsException();
        Record(new WorkerFieldRevealed(workerId, field));
    }

    private FieldWorker FindEmployed(string workerId, DateOnly today)
    {
        var worker = workers.Find(known => known.Id == workerId) ?? throw ProvidersRefusals.WorkerUnknown().AsException();
        return worker.EmployedTo < today ? throw ProvidersRefusals.WorkerHasLeft(worker.EmployedTo.Value).AsException() : worker;
    }

    private static void RequireTownship(string code)
    {
        if (code.Length != 9 || !DivisionCode.IsWellFormed(code)) throw ProvidersRefusals.TownshipUnknown().AsException();
    }

    private static void RequireDay(string field, DateOnly day, DateOnly least, DateOnly most)
    {
        if (day < least || day > most) throw ProvidersRefusals.DayOutOfRange(field, least, most).AsException();
    }
}
