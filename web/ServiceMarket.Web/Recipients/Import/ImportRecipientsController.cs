using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using MiniExcelLibs;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Recipients.Import;

/// <summary>
/// Many people at once from an Excel file. A value that is none of its column's keeps the whole file out; what only the register knows
/// (check digits, somebody who is there already) is told by row. The same file may be sent again: who is registered stays registered once.
/// </summary>
[KeepsRecipients]
public sealed class ImportRecipientsController(RecipientPages pages, IGrainFactory grains, ILogger<ImportRecipientsController> logger) : RecipientController(pages)
{
    private const int AtOnce = 50;
    private const int LargestFile = 5_000_000;
    private readonly RecipientPages pages = pages;

    [HttpGet(RecipientLinks.Import)]
    public IActionResult Index() => View(new ImportPage(new ImportForm(), 0, []));

    [HttpGet(RecipientLinks.ImportTemplate)]
    public async Task<IActionResult> Template()
    {
        var file = new MemoryStream();
        await file.SaveAsAsync(new Dictionary<string, object>
        {
            [RecipientsText.Import_PeopleSheet] = new[] { PersonColumns.Headings.ToDictionary(heading => heading, _ => (object)"") },
            [RecipientsText.Import_ChoicesSheet] = PersonColumns.Choices(await Townships())
                .Select(choice => new Dictionary<string, object> { [RecipientsText.Import_Column] = choice.Heading, [RecipientsText.Import_Choice] = choice.Choice }).ToList(),
        });
        file.Position = 0;
        return File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "people.xlsx");
    }

    [HttpPost(RecipientLinks.Import), RequestSizeLimit(LargestFile), RequestFormLimits(MultipartBodyLengthLimit = LargestFile)]
    public async Task<IActionResult> Index(ImportForm form)
    {
        if (!ModelState.IsValid) return Refused("Index", new ImportPage(form, 0, []));
        await using var file = form.File!.OpenReadStream();
        var sheet = PersonSheet.Read(file, logger);
        if (sheet.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(ImportForm.File), refusal);
            return Refused("Index", new ImportPage(form, 0, []));
        }

        var (people, faults) = Read(sheet, await Townships());
        if (faults.Count > 0)
        {
            ModelState.AddModelError(nameof(ImportForm.File), RecipientsText.Import_NothingSaved);
            return Refused("Index", new ImportPage(form, 0, faults));
        }

        faults = await Register(people);
        var registered = people.Count - faults.Count;
        if (faults.Count > 0)
        {
            ModelState.AddModelError(nameof(ImportForm.File), Texts.Fill(RecipientsText.Import_SomeRefused, registered, faults.Count));
            return Refused("Index", new ImportPage(form, registered, faults));
        }

        TempData["Banner"] = Texts.Fill(RecipientsText.Import_Done, registered);
        return Redirect(RecipientLinks.All);
    }

    private (List<(int Row, PersonForm Form)> People, List<RowFault> Faults) Read(PersonSheet sheet, IReadOnlyList<SelectListItem> townships)
    {
        var (people, faults) = (new List<(int, PersonForm)>(), new List<RowFault>());
        foreach (var row in sheet.Rows)
        {
            var form = new PersonForm();
            var wrong = row.Values.Where(cell => !PersonColumns.TryPut(form, cell.Key, cell.Value, townships)).Select(cell => cell.Key).ToList();
            faults.AddRange(wrong.Select(field => new RowFault(row.Number, PersonColumns.Label(field), Texts.Fill(SharedText.Error_EnumDataType, PersonColumns.Label(field)))));
            ModelState.Clear();
            TryValidateModel(form);
            faults.AddRange(
                from field in ModelState
                where !wrong.Contains(field.Key)
                from error in field.Value.Errors
                select new RowFault(row.Number, PersonColumns.Label(field.Key), error.ErrorMessage));
            people.Add((row.Number, form));
        }

        ModelState.Clear();
        return (people, faults);
    }

    private async Task<List<RowFault>> Register(List<(int Row, PersonForm Form)> people)
    {
        var faults = new List<RowFault>();
        foreach (var chunk in people.Chunk(AtOnce))
        {
            var outcomes = await Task.WhenAll(chunk.Select(person => Register(person.Form)));
            faults.AddRange(chunk.Zip(outcomes).Where(one => !one.Second.IsDone).Select(one => new RowFault(
                one.First.Row, PersonColumns.Label(one.Second.Refusal!.Field ?? ""), Texts.Of(one.Second.Refusal!))));
        }

        return faults;
    }

    private Task<Outcome<Receipt>> Register(PersonForm form)
    {
        var id = IdOf(form);
        return GrainCall.Send(() => grains.GetGrain<ICareRecipientGrain>(id).Register(new RegisterRecipient(id, Actor, form.ToInput())));
    }

    /// <summary>The same row is the same command, whenever it is sent. Keyed: the id is not secret, and a bare hash of a person could be guessed at.</summary>
    private string IdOf(PersonForm form)
    {
        var said = string.Join('\u001f', PersonColumns.Values(form).Prepend(DivisionCode.County(Actor.Division ?? "")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(pages.Cipher.Index(said, RecipientFields.CommandBody))))[..32];
    }
}
