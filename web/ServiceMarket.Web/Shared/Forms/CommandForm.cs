using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Shared.Forms;

/// <summary>
/// What every form that sends a command carries unseen. The operation id is fresh on each GET and stays when the form is shown again, so a
/// second submit gets the first answer. A new record takes it as its own id.
/// </summary>
public abstract class CommandForm
{
    [StringLength(40, MinimumLength = 8), RegularExpression("^[A-Za-z0-9-]+$")]
    public string OperationId { get; set; } = Guid.CreateVersion7().ToString("N");

    /// <summary>The version of the record that the form was drawn from; null when there is none yet.</summary>
    public int? Version { get; set; }
}
