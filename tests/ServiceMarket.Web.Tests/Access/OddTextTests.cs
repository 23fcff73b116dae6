namespace ServiceMarket.Web.Tests.Access;

/// <summary>Texts that somebody may well mean, in every field: many are taken, so this class has a county of its own.</summary>
public sealed class OddTextTests(PanshiHost panshi) : IClassFixture<PanshiHost>
{
    private static readonly string[] OddTexts =
        ["", "   ", "<script>alert('odd')</script>", new('字', 5_000), "a\u0000b\u0001\uFFFF", "'; drop table Users; --", "\ud83d\udc75\u200d\u202e"];

    private readonly NonsenseForms forms = new(panshi);

    [Fact]
    public async Task AnOddText_InAnyFieldOfAnyForm_IsNoFault_AndNeverRuns()
    {
        var faults = new List<string>();
        foreach (var action in forms.All)
            foreach (var odd in OddTexts)
                foreach (var name in FormField.Of(action).Where(field => field.Type == typeof(string) || odd.Length == 0).Select(field => field.Name).Distinct())
                {
                    var answer = await NonsenseForms.SendAsync(await forms.FilledInAsync(action), name, odd);
                    if ((int)answer.StatusCode >= 500) faults.Add($"{action} {name}={odd[..Math.Min(20, odd.Length)]}: {(int)answer.StatusCode}");
                }

        faults.AddRange(await forms.PagesThat("", html => html.Contains("<script>alert('odd')", StringComparison.Ordinal)));
        faults.AddRange(await forms.PagesThat("?format=xlsx", _ => false));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
