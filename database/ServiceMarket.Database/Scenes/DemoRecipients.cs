using System.Globalization;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Scenes;

/// <summary>Two hundred people of three townships, in a mix like that of a county: mostly old, mostly in dispersed support, some disabled, some minors.</summary>
internal sealed class DemoRecipients(Story story)
{
    public const int Count = 200;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private readonly List<CareRecipient> people = [];

    public IReadOnlyList<CareRecipient> People => people;

    public void Tell()
    {
        for (var n = 0; n < Count; n++) Register(n);
    }

    private void Register(int n)
    {
        // The last ten came in the last days and have not been assessed; of the ten before them the assessment waits for the second person.
        var day = n >= Count - 10 ? story.Today.AddDays(-1 - n % 5) : story.Start.AddDays(-30 + n % 12);
        story.On(day, 9, n % 60, utc =>
        {
            var township = DemoCast.Townships[n % 10 < 5 ? 0 : n % 10 < 8 ? 1 : 2];
            var by = DemoCast.CaseworkerOf(township);
            var person = story.Keep(CareRecipient.Register(story.NewId(), Details(n, township, ChinaTime.DayOf(utc)), IdClaimant.Nobody, by, utc));
            people.Add(person);
            story.Commit(person, by, utc);
            if (n < Count - 10) Assess(n, person, day.AddDays(2));
        });
    }

    private void Assess(int n, CareRecipient person, DateOnly day)
    {
        var by = DemoCast.CaseworkerOf(person.Township);
        var assessment = story.NewId();
        if (n >= Count - 20) day = story.Today.AddDays(-2);
        story.On(day, 10, n % 60, utc =>
        {
            var failed = n % 20 < 9 ? 0 : n % 20 < 16 ? 1 + n % 3 : 4 + n % 3;
            bool Able(int indicator) => indicator >= failed;
            var answers = new SelfCareAnswers(Able(5), Able(3), Able(2), Able(4), Able(1), Able(0));
            person.Assess(assessment, answers, story.Seal(answers.ToCode(), RecipientFields.AssessmentAnswers), day, AssessmentOccasion.First, by, utc);
            story.Commit(person, by, utc);
        });
        if (n >= Count - 20) return;
        story.On(day.AddDays(2), 14, n % 60, utc =>
        {
            var proposed = person.Assessments.Single(one => one.Id == assessment).ProposedGrade;
            person.ConfirmGrade(assessment, proposed, ProtectedText.Empty, DemoCast.Officer, utc);
            story.Commit(person, DemoCast.Officer, utc);
        });
    }

    private PersonDetails Details(int n, string township, DateOnly today)
    {
        var type = (n % 25) switch { < 15 => VulnerableType.Elderly, < 21 => VulnerableType.Disabled, < 24 => VulnerableType.Minor, _ => VulnerableType.None };
        var age = type switch
        {
            VulnerableType.Elderly => 60 + story.Chance.Next(34),
            VulnerableType.Disabled => 22 + story.Chance.Next(37),
            VulnerableType.Minor => 6 + story.Chance.Next(10),
            _ => 25 + story.Chance.Next(30),
        };
        // Of that age on the day of registration too, which is up to three months ago.
        var born = story.Today.AddYears(-age).AddDays(-100 - story.Chance.Next(240));
        var sex = story.Chance.Next(2) == 0 ? Sex.Female : Sex.Male;
        var number = DemoNumbers.ResidentNumber(DemoCast.County, born, sex, n);
        var surname = Surnames[n % Surnames.Length];
        var name = string.Create(CultureInfo.InvariantCulture, $"{surname}示例{n + 1:000}");
        var isMinor = type == VulnerableType.Minor;
        ProtectedText Sealed(PersonalField field, string text) => story.Seal(text, RecipientFields.Of(field));
        return new PersonDetails
        {
            Name = Sealed(PersonalField.Name, name),
            NameIndex = story.Cipher.Index(name, RecipientFields.NameIndex),
            IdentityKind = IdentityKind.ResidentId,
            IdNumber = Sealed(PersonalField.IdNumber, number),
            IdIndex = story.Cipher.Index(number, RecipientFields.IdIndex),
            BornOn = born,
            Sex = sex,
            Category = CategoryOf(n),
            VulnerableType = type,
            RegistrationDivision = n % 23 == 0 ? "220283" : DemoCast.County,
            Township = township,
            Phone = n % 4 == 0 ? ProtectedText.Empty : Sealed(PersonalField.Phone, $"1370000{n:0000}"),
            Address = Sealed(PersonalField.Address, $"示例村{1 + n % 9}组{1 + n}号"),
            HomePoint = n % 5 == 0 ? ProtectedText.Empty : Sealed(PersonalField.HomePoint, Home(n)),
            Needs = n % 3 == 0 ? Sealed(PersonalField.Needs, "行动不便，冬季取暖需要协助（示例）") : ProtectedText.Empty,
            GuardianName = isMinor ? Sealed(PersonalField.GuardianName, $"{surname}示例监护人") : ProtectedText.Empty,
            GuardianPhone = isMinor ? Sealed(PersonalField.GuardianPhone, $"1360000{n:0000}") : ProtectedText.Empty,
            GuardianRelation = isMinor ? Sealed(PersonalField.GuardianRelation, n % 2 == 0 ? "祖母" : "外祖父") : ProtectedText.Empty,
            Source = n % 6 == 0 ? RecipientSource.ProactiveFinding : n % 4 == 0 ? RecipientSource.NationalSystem : RecipientSource.Application,
        };
    }

    private static AssistanceCategory CategoryOf(int n) => (n % 20) switch
    {
        < 9 => AssistanceCategory.DispersedSupport,
        < 14 => AssistanceCategory.MinimumAllowance,
        < 16 => AssistanceCategory.AllowanceBorderline,
        16 => AssistanceCategory.RigidOutlay,
        17 => AssistanceCategory.Temporary,
        _ => AssistanceCategory.InstitutionalSupport,
    };

    private string Home(int n) => string.Create(
        CultureInfo.InvariantCulture, $"{42.95 + n % 10 * 0.031 + story.Chance.NextDouble() * 0.01:0.00000},{126.06 + n % 7 * 0.027:0.00000}");
}
