using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Recipients;

public sealed class RecipientListFilter : ListFilter
{
    public AssistanceCategory? Category { get; set; }
    public VulnerableType? Type { get; set; }
    public SelfCareGrade? Grade { get; set; }
    public RecipientStatus? Status { get; set; }

    /// <summary>Nine digits.</summary>
    public string? Township { get; set; }

    public RecipientWork? Work { get; set; }

    /// <summary>Keyed hash of the name or number that was searched; the text itself never stands in an address.</summary>
    public string? Key { get; set; }
}
