using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Grains.Providers;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Providers.Staff;

public sealed class HireForm : CommandForm
{
    [StringLength(50)] public string Name { get; set; } = "";
    [StringLength(20)] public string Phone { get; set; } = "";
    [StringLength(20)] public string IdNumber { get; set; } = "";
    [StringLength(9)] public string HomeTownship { get; set; } = "";
    [Required] public DateOnly? EmployedFrom { get; set; }

    public WorkerInput ToInput() => new(new PersonalText(Name), new PersonalText(Phone), new PersonalText(IdNumber), HomeTownship, EmployedFrom!.Value);
}

public sealed record HirePage(ProviderHead Provider, HireForm Form, IReadOnlyList<SelectListItem> Townships);

public sealed class WorkerChangeForm : CommandForm
{
    [StringLength(20)] public string? Phone { get; set; }
    [StringLength(9)] public string HomeTownship { get; set; } = "";
}

public sealed class LeaveForm : CommandForm
{
    [Required] public DateOnly? LastDay { get; set; }
}

public sealed class RecordCheckForm : CommandForm
{
    [Required] public DateOnly? CheckedOn { get; set; }
    [Required] public RecordCheckResult? Result { get; set; }
}

/// <summary>What the register said.</summary>
public enum RecordCheckResult
{
    /// <summary>Nothing that stands against work with minors.</summary>
    Clear,
    /// <summary>Something that does: the person may not stay employed.</summary>
    Hit,
}

public sealed class CertificateForm : CommandForm
{
    [Required] public WorkerQualificationKind? Kind { get; set; }
    [StringLength(60)] public string Number { get; set; } = "";
    public DateOnly? ExpiresOn { get; set; }
}

public sealed class RevealForm : CommandForm
{
    [Required] public WorkerField? Field { get; set; }
}
