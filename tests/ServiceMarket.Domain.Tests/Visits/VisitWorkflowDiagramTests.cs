using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Visits;

/// <summary>The picture beside the workflow; UPDATE_DIAGRAMS=1 rewrites it.</summary>
public sealed class VisitWorkflowDiagramTests
{
    [Fact]
    public void Diagram_BesideTheWorkflow_IsCurrent()
    {
        var path = Path.Combine(Repository.Root, "src", "ServiceMarket.Domain", "Visits", "VisitWorkflow.md");
        var now = $"# Visit\n\nWritten by VisitWorkflowDiagramTests.\n\n```mermaid\n{VisitBook.Planned().First.Diagram().Trim().ReplaceLineEndings("\n")}\n```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DIAGRAMS") == "1") File.WriteAllText(path, now);
        Assert.Equal(now, File.ReadAllText(path));
    }
}
