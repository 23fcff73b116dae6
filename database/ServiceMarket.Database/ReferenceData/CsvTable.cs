using System.Globalization;

namespace ServiceMarket.Database.ReferenceData;

/// <summary>A comma-separated file inside this assembly. The files are ours: no field holds a comma, the first line names the columns.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> columns;
    private readonly string[] fields;

    private CsvTable(Dictionary<string, int> columns, string[] fields) => (this.columns, this.fields) = (columns, fields);

    public static IEnumerable<CsvTable> Rows(string file)
    {
        using var stream = typeof(CsvTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var columns = reader.ReadLine()!.Split(',').Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at);
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            var fields = text.Split(',');
            if (fields.Length != columns.Count) throw new InvalidOperationException($"{file}, line {line}: {fields.Length} fields, not {columns.Count}.");
            yield return new CsvTable(columns, fields);
        }
    }

    public string Text(string column) => fields[columns[column]];
    public string? TextOrNull(string column) => Text(column) is { Length: > 0 } text ? text : null;
    public bool Flag(string column) => bool.Parse(Text(column));
    public int Number(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);
    public DateOnly Day(string column) => DateOnly.ParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
    public TEnum Of<TEnum>(string column) where TEnum : struct, Enum => Enum.Parse<TEnum>(Text(column), ignoreCase: true);
}
