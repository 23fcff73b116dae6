using System.Runtime.CompilerServices;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Domain.Tests.Recipients;

public sealed class CarePlanWorkflowTests
{
    [Fact]
    public void Diagram_BesideTheWorkflow_IsUpToDate()
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/ServiceMarket.Domain/Recipients/CarePlanWorkflow.md");
        var drawn = $"# Care plan\n\n```mermaid\n{CarePlanWorkflow.Diagram().ReplaceLineEndings("\n").Trim()}\n```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DIAGRAMS") == "1") File.WriteAllText(file, drawn);
        Assert.Equal(drawn, File.ReadAllText(file));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
