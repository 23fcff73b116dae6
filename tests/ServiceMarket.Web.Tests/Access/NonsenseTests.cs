using System.Net;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>Every form × every field × what nobody can mean. The routing table is the list, so a new form is in by itself.</summary>
public sealed class NonsenseTests(PanshiHost panshi) : IClassFixture<PanshiHost>
{
    private readonly NonsenseForms forms = new(panshi);

    [Fact]
    public async Task Forms_MostAreShownToSomebodyOnAPage_SoThatTheirOwnFieldsAreSent()
    {
        var unseen = new List<string>();
        foreach (var action in forms.All)
            if (!(await forms.FilledInAsync(action)).IsShown) unseen.Add($"{action}");
        Assert.True(unseen.Count <= forms.All.Count() / 4, string.Join("\n", unseen));
    }

    [Fact]
    public async Task AWrongValue_InAnyFieldOfAnyForm_IsRefusedAndSavesNothing()
    {
        var faults = new List<string>();
        foreach (var action in forms.All)
        {
            var form = await forms.FilledInAsync(action);
            var before = await forms.TracesAsync();
            foreach (var field in FormField.Of(action))
                foreach (var wrong in field.Wrong())
                {
                    var answer = await NonsenseForms.SendAsync(form, field.Name, wrong);
                    if ((int)answer.StatusCode is < 400 or >= 500) faults.Add($"{action} {field.Name}={wrong}: {(int)answer.StatusCode}");
                }

            if (await forms.TracesAsync() != before) faults.Add($"{action} saved something");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task TwoMegabytes_InAFieldOfAnyForm_AreRefused()
    {
        var (faults, before, big) = (new List<string>(), await forms.TracesAsync(), new string('x', 2_000_000));
        foreach (var action in forms.All)
        {
            var form = await forms.FilledInAsync(action);
            var name = FormField.Of(action) is [.., var last] ? last.Name : "Anything";
            var answer = await NonsenseForms.SendAsync(form, name, big);
            if (answer.StatusCode != HttpStatusCode.RequestEntityTooLarge) faults.Add($"{action} {name}: {(int)answer.StatusCode}");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.Equal(before, await forms.TracesAsync());
    }

    [Fact]
    public async Task Filters_OfEveryList_TakeNonsenseForNothing()
    {
        var faults = new List<string>();
        string[] odd = ["", "Nonsense", "-1", "0001-01-01", "9999-12-31", "99999999999999999999", "%00<script>", new('x', 3_000)];
        foreach (var list in Lists())
            foreach (var filter in FormField.Of(list).DistinctBy(field => field.Name))
                foreach (var value in odd)
                    faults.AddRange(await forms.PagesThat($"?{filter.Name}={value}", html => html.Contains("<script>\"", StringComparison.Ordinal), list));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private IEnumerable<WebAction> Lists() => panshi.Actions.Where(action => action.Method == "GET" && action.Parameters.Count == 0
        && action.Action.MethodInfo.GetParameters().Any(parameter => typeof(ListFilter).IsAssignableFrom(parameter.ParameterType)));
}
