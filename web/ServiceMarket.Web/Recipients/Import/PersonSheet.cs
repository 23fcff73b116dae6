using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace ServiceMarket.Web.Recipients.Import;

/// <summary>The rows of an Excel file by field, or why it can't be read. Only its first sheet counts.</summary>
sealed record PersonSheet(IReadOnlyList<PersonSheetRow> Rows, string? Refusal)
{
    public const int MostRows = 1_000;
    private const int LastRow = 10 * MostRows;
    private const long MostUnpackedBytes = 50_000_000;

    public static PersonSheet Read(Stream file, ILogger logger)
    {
        try
        {
            return WhyNotOpen(file) is { } refusal ? new([], refusal) : Rowed(file);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The reader throws whatever the file makes it stumble over; for the person it is one thing: not a file that can be read.
            // Only its kind is logged: its words may quote a cell.
            logger.LogInformation("An Excel file could not be read: {Kind}", broken.GetType().Name);
            return new([], RecipientsText.Import_NotExcel);
        }
    }

    // An .xlsx is a ZIP archive: what it would unpack to is looked at before anything is unpacked.
    private static string? WhyNotOpen(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("xl/workbook.xml") is null) return RecipientsText.Import_NotExcel;
        return archive.Entries.Sum(entry => entry.Length) > MostUnpackedBytes ? RecipientsText.Import_TooLarge : null;
    }

    private static PersonSheet Rowed(Stream file)
    {
        file.Position = 0;
        Dictionary<string, string>? fields = null;
        var rows = new List<PersonSheetRow>();
        var number = 0;
        foreach (IDictionary<string, object?> cells in file.Query(useHeaderRow: false))
        {
            // The reader makes up the rows that a file leaves out: a single cell far below would be a million empty ones.
            if (++number > LastRow) return new([], Texts.Fill(RecipientsText.Import_TooMany, MostRows));
            if (fields is null)
            {
                fields = cells.Select(cell => (cell.Key, Field: PersonColumns.FieldOf(Text(cell.Value)))).Where(column => column.Field is not null)
                    .DistinctBy(column => column.Field).ToDictionary(column => column.Key, column => column.Field!);
                var missing = PersonColumns.Missing(fields.Values);
                if (missing.Count > 0) return new([], Texts.Fill(RecipientsText.Import_MissingColumns, string.Join(", ", missing)));
                continue;
            }

            var values = cells.Where(cell => fields.ContainsKey(cell.Key) && Text(cell.Value).Length > 0).ToDictionary(cell => fields[cell.Key], cell => Text(cell.Value));
            if (values.Count == 0) continue;
            if (rows.Count == MostRows) return new([], Texts.Fill(RecipientsText.Import_TooMany, MostRows));
            rows.Add(new(number, values));
        }

        return rows.Count == 0 ? new([], RecipientsText.Import_Empty) : new(rows, null);
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture).Trim(),
        _ => cell.ToString()?.Trim() ?? "",
    };
}

/// <param name="Number">As Excel counts.</param>
/// <param name="Values">By field of <see cref="PersonForm"/>.</param>
sealed record PersonSheetRow(int Number, IReadOnlyDictionary<string, string> Values);
