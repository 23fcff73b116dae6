using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Hosting;

/// <summary>
/// A form needs no text attributes: the label of RecordAllocationForm.Number is the feature's text RecordAllocation_Number,
/// and [Required], [StringLength] and the like say Error_Required, Error_StringLength of SharedText. A day has [PlausibleDay] by itself.
/// </summary>
public sealed class FormTexts : IDisplayMetadataProvider, IValidationMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is not { MetadataKind: ModelMetadataKind.Property, ContainerType: { } form, Name: { } property }) return;
        if (form.Namespace?.StartsWith("ServiceMarket.Web", StringComparison.Ordinal) != true) return;
        var feature = Texts.FeatureOf(form);
        var key = $"{(form.Name.EndsWith("Form", StringComparison.Ordinal) ? form.Name[..^4] : form.Name)}_{property}";
        context.DisplayMetadata.DisplayName ??= () => Texts.Of(feature, key);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (IsDayOfAForm(context.Key)) context.ValidationMetadata.ValidatorMetadata.Add(new PlausibleDayAttribute());
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                rule.ErrorMessage = $"Error_{rule.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}";
    }

    private static bool IsDayOfAForm(ModelMetadataIdentity key) =>
        key is { MetadataKind: ModelMetadataKind.Property, ContainerType.Namespace: { } feature }
        && feature.StartsWith("ServiceMarket.Web", StringComparison.Ordinal)
        && (Nullable.GetUnderlyingType(key.ModelType) ?? key.ModelType) is { } type && (type == typeof(DateOnly) || type == typeof(DateTime));
}
