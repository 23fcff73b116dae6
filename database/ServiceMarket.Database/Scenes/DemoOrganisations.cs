using ServiceMarket.Database.Catalogue;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Scenes;

/// <summary>Four organisations: three verified with four workers each, the fourth waits for its verification.</summary>
internal sealed class DemoOrganisations(Story story)
{
    private static readonly string[][] Offered =
    [
        ["C01", "C02", "C03", "C04", "C05", "C06", "C07", "C09", "C12", "G01", "L02"],
        ["G01", "G02", "G03", "G04", "G05", "L01", "L02", "L03", "L04", "L07", "A01", "A02", "C03", "C07"],
        ["C03", "C07", "C12", "G01", "L01", "L02", "L04", "L07"],
        ["G01", "G04", "G08", "A03"],
    ];

    private readonly List<ServiceProvider> providers = [];

    public IReadOnlyList<ServiceProvider> Providers => providers;

    public ServiceProvider Employer(string workerId) => providers.Single(provider => provider.Workers.Any(worker => worker.Id == workerId));

    public void Tell()
    {
        for (var n = 0; n < 4; n++) Tell(n, n < 3 ? story.Start.AddDays(-55 + n) : story.Today.AddDays(-3));
    }

    private void Tell(int n, DateOnly day)
    {
        var manager = DemoCast.Managers[n];
        story.On(day, 9, 0, utc =>
        {
            var said = new ProviderParticulars(
                DemoCast.OrganisationNames[n], story.Seal(manager.Name, ProviderFields.ContactName), story.Seal($"1380000000{n}", ProviderFields.ContactPhone),
                $"org{n + 1}@example.org", Offered[n].Where(code => UsualItems.All.Any(item => item.Code == code)).ToList(), [DemoCast.County]);
            var provider = story.Keep(ServiceProvider.Register(DemoCast.OrganisationCodes[n], said, manager, utc));
            providers.Add(provider);
            provider.FileQualification(story.NewId(), QualificationKind.RegistrationCertificate, $"示例民证字第{n + 1:000}号", day.AddYears(-3), day.AddYears(2), day);
            if (n == 0) provider.FileQualification(story.NewId(), QualificationKind.ElderlyCareFiling, "示例养备001号", day.AddYears(-1), story.Today.AddDays(20), day);
            story.Commit(provider, manager, utc);
        });
        if (n == 3) return;
        story.On(day.AddDays(1), 14, 0, utc =>
        {
            providers[n].Verify(DemoCast.Officer, utc);
            story.Commit(providers[n], DemoCast.Officer, utc);
        });
        for (var w = 4 * n; w < 4 * n + 4; w++) Hire(n, w, day);
    }

    private void Hire(int n, int w, DateOnly day) => story.On(day.AddDays(1), 15, w, utc =>
    {
        var (provider, manager, worker, today) = (providers[n], DemoCast.Managers[n], DemoCast.Workers[w], ChinaTime.DayOf(utc));
        var sex = w % 4 == 3 ? Sex.Male : Sex.Female;
        var born = new DateOnly(story.Today.Year - 34 - w, 1 + w, 3 + w);
        var number = DemoNumbers.ResidentNumber(DemoCast.County, born, sex, w);
        var who = new FieldWorkerParticulars(
            story.Seal(worker.Name, ProviderFields.WorkerName), story.Seal($"139000000{w:00}", ProviderFields.WorkerPhone),
            story.Seal(number, ProviderFields.WorkerIdNumber), story.Cipher.Index(number, ProviderFields.WorkerIdIndex), sex, born,
            DemoCast.Townships[w % 3]);
        provider.Hire(worker.WorkerId!, who, today.AddYears(-1).AddDays(w), today);
        // Three in four have a record check; of these one runs out in a few days.
        if (w % 4 != 2) provider.CheckRecord(worker.WorkerId!, w == 5 ? story.Today.AddDays(-360) : today.AddDays(-20), isClear: true, today);
        Certify(provider, worker.WorkerId!, n == 1 ? WorkerQualificationKind.SocialWorker : WorkerQualificationKind.CareWorker, today);
        if (n == 1 && w % 2 == 0) Certify(provider, worker.WorkerId!, WorkerQualificationKind.Assessor, today);
        story.Commit(provider, manager, utc);
    });

    private void Certify(ServiceProvider provider, string workerId, WorkerQualificationKind kind, DateOnly today) => provider.FileWorkerQualification(
        workerId, story.NewId(), kind, story.Seal($"示例证书{workerId[^2..]}", ProviderFields.CertificateNumber), today.AddYears(2), today);
}
