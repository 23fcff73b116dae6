using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>One worker, sealed fields masked; each act has a form of its own, and the one that was refused keeps its input.</summary>
public sealed record WorkerPage(ProviderHead Provider, FieldWorker Worker, DateOnly Today, string Name, string Phone, string IdNumber, string Township)
{
    public bool IsEmployer { get; init; }

    public IReadOnlyList<CertificateRow> Certificates { get; init; } = [];

    /// <summary>A field in clear, once, after the access log has it.</summary>
    public string? Clear { get; init; }

    public bool HasLeft => Worker.EmployedTo < Today;
}

public sealed record CertificateRow(string Id, WorkerQualificationKind Kind, string Number, DateOnly? ExpiresOn);

/// <summary>A form that stands on a page of its own.</summary>
/// <param name="Provider">The employer.</param>
/// <param name="WorkerId">The worker.</param>
/// <param name="WorkerName">Masked.</param>
/// <param name="Form">What was typed.</param>
public sealed record WorkerActPage<TForm>(ProviderHead Provider, string WorkerId, string WorkerName, TForm Form)
    where TForm : CommandForm
{
    public IReadOnlyList<SelectListItem> Townships { get; init; } = [];
}
