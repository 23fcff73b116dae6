using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Shared.Lists;

/// <summary>The columns of an export and the file made of them. No personal data: what leaves the program can't be called back.</summary>
public sealed class ExcelSheet<TRow>
{
    private const int MostRows = 50_000;
    private readonly List<(string Heading, Func<TRow, object?> Value)> columns = [];

    public ExcelSheet<TRow> Column(string heading, Func<TRow, object?> value)
    {
        columns.Add((heading, value));
        return this;
    }

    /// <summary>Streams the rows through a temporary file that vanishes when it has been sent.</summary>
    public async Task<FileStreamResult> ToFileAsync(IQueryable<TRow> rows, string name, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), $"export-{Guid.NewGuid():N}.xlsx");
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await file.SaveAsAsync(Cells(rows.Take(MostRows)), cancellationToken: cancellation);
        file.Position = 0;
        return new FileStreamResult(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = $"{name}.xlsx" };
    }

    private IEnumerable<Dictionary<string, object?>> Cells(IEnumerable<TRow> rows)
    {
        var any = false;
        foreach (var row in rows)
        {
            any = true;
            yield return columns.ToDictionary(c => c.Heading, c => ExcelCell.Of(c.Value(row)));
        }
        if (!any) yield return columns.ToDictionary(c => c.Heading, _ => (object?)"");
    }
}

static class ExcelCell
{
    public static object? Of(object? value) => value switch
    {
        Money money => money.Yuan,
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateTime utc => ChinaTime.OfUtc(utc).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        Enum known => Texts.Of(known),
        string text => WithoutFormula(text),
        _ => value,
    };

    // A text that begins like a formula would run when the file is opened or saved as CSV.
    private static string WithoutFormula(string text) =>
        text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '$') ? "'" + text : text;
}
