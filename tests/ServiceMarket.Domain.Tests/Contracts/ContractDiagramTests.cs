using System.Runtime.CompilerServices;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using static ServiceMarket.Domain.Tests.Contracts.ContractExamples;

namespace ServiceMarket.Domain.Tests.Contracts;

/// <summary>The pictures beside the workflows are written by this test (UPDATE_DIAGRAMS=1) and fail it when they are stale.</summary>
public sealed class ContractDiagramTests
{
    [Fact]
    public void ContractWorkflow_IsTheOneInThePicture() =>
        Compare("Contracts/ContractWorkflow.md", "Care contract", new ContractWorkflow(Draft(), new DateOnly(2026, 11, 20)).ToMermaid());

    [Fact]
    public void StatementWorkflow_IsTheOneInThePicture()
    {
        var contract = Active();
        var statement = contract.DraftStatement("s1", new StatementMonth(2026, 11), [new VerifiedVisit("v", "r", "c1-1", new DateOnly(2026, 11, 20), 1)], Officer, Now);
        Compare("Settlements/StatementWorkflow.md", "Statement", new StatementWorkflow(statement).ToMermaid());
    }

    private static void Compare(string file, string title, string graph, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../../src/ServiceMarket.Domain", file);
        var expected = $"# {title}\n\nWritten by `ContractDiagramTests` (UPDATE_DIAGRAMS=1).\n\n```mermaid\n{graph.ReplaceLineEndings("\n").Trim()}\n```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DIAGRAMS") == "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
