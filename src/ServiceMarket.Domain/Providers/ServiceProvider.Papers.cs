using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Providers;

/// <summary>Papers of the organisation and acknowledgements of the operating guide.</summary>
public sealed partial class ServiceProvider
{
    /// <summary>Files a paper.</summary>
    /// <exception cref="RefusedException"><c>Providers_TextMissing</c>, <c>Providers_TextTooLong</c>, <c>Providers_IssuedInFuture</c>,
    /// <c>Providers_AlreadyExpired</c>, <c>Providers_Barred</c></exception>
    public string FileQualification(string id, QualificationKind kind, string number, DateOnly issuedOn, DateOnly? expiresOn, DateOnly today)
    {
        RequireNotBarred();
        if (string.IsNullOrWhiteSpace(number)) throw ProvidersRefusals.TextMissing("Number").AsException();
        if (number.Length > Qualification.NumberLength) throw ProvidersRefusals.TextTooLong("Number", Qualification.NumberLength).AsException();
        if (issuedOn > today) throw ProvidersRefusals.IssuedInFuture().AsException();
        if (expiresOn < today || expiresOn < issuedOn) throw ProvidersRefusals.AlreadyExpired().AsException();
        qualifications.Add(new Qualification(id, Id, kind, number, issuedOn, expiresOn));
        Record(new QualificationFiled(id, kind, number, expiresOn));
        return id;
    }

    /// <summary>A paper no longer counts from today; its row stays.</summary>
    /// <exception cref="RefusedException"><c>Providers_QualificationUnknown</c></exception>
    public void WithdrawQualification(string id, DateOnly today)
    {
        var paper = qualifications.Find(known => known.Id == id && known.WithdrawnOn is null)
            ?? throw ProvidersRefusals.QualificationUnknown().AsException();
        paper.Withdraw(today);
        Record(new QualificationWithdrawn(id, paper.Kind, today));
    }

    /// <summary>A manager or field worker has read the guide that accompanies a version of a county's list. Once is enough.</summary>
    public void AcknowledgeGuide(string versionId, Actor actor, DateTime nowUtc)
    {
        if (guideReadings.Exists(reading => reading.ServiceListVersionId == versionId && reading.UserId == actor.UserId)) return;
        guideReadings.Add(new GuideReading(Id, versionId, actor.UserId, actor.WorkerId, nowUtc));
        Record(new GuideAcknowledged(versionId, actor.WorkerId));
    }

    private void RequireNotBarred()
    {
        if (State == ProviderState.Barred) throw ProvidersRefusals.Barred().AsException();
    }
}
