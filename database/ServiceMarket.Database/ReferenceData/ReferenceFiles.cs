using ServiceMarket.Database.Funds;

namespace ServiceMarket.Database.ReferenceData;

/// <summary>The rows of the reference files, as the tables take them.</summary>
internal static class ReferenceFiles
{
    public static IEnumerable<Division> Divisions()
    {
        var english = CsvTable.Rows("division-names-en.csv").ToDictionary(row => row.Text("code"), row => row.Text("nameEn"));
        return CsvTable.Rows("divisions.csv").Select(row => (row, platform: false))
            .Concat(CsvTable.Rows("platform-divisions.csv").Select(row => (row, platform: true)))
            .Select(line => new Division
            {
                Code = line.row.Text("code"),
                NameZh = line.row.Text("name"),
                NameEn = english.GetValueOrDefault(line.row.Text("code")),
                Level = line.row.Of<DivisionLevel>("level"),
                ParentCode = line.row.TextOrNull("parent"),
                IsPlatformCode = line.platform,
            });
    }

    public static IEnumerable<WorkingDayRow> WorkingDays() => CsvTable.Rows("working-days.csv").Select(row => new WorkingDayRow
    {
        Day = row.Day("day"),
        IsWorkingDay = row.Flag("working"),
        NameZh = row.Text("nameZh"),
        NameEn = row.Text("nameEn"),
        Source = row.Text("source"),
        IsProvisional = row.Flag("provisional"),
    });

    public static IEnumerable<PurchaseRate> PurchaseRates() => CsvTable.Rows("purchase-rate.csv").Select(row => new PurchaseRate
    {
        From = row.Day("from"),
        BasisPoints = row.Number("basisPoints"),
        Document = row.Text("document"),
    });

    public static IEnumerable<FundLine> FundLines() => CsvTable.Rows("fund-lines.csv").Select(row => new FundLine
    {
        Code = row.Text("code"),
        NameZh = row.Text("nameZh"),
        NameEn = row.Text("nameEn"),
        CountsInBase = row.Flag("countsInBase"),
        Document = row.Text("document"),
    });
}
