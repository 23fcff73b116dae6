using Microsoft.AspNetCore.Mvc.ModelBinding;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Shared.Forms;

/// <summary>Reads what was typed in yuan into whole fen. Three decimals are refused beside the field, not rounded.</summary>
public sealed class MoneyBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(Money) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            if (bindingContext.ModelMetadata.IsNullableValueType) bindingContext.Result = ModelBindingResult.Success(null);
            else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, SharedText.Error_NeedsValue);
        }
        else if (Money.TryParseYuan(typed.FirstValue, out var money)) bindingContext.Result = ModelBindingResult.Success(money);
        else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, SharedText.Error_Money);
        return Task.CompletedTask;
    }
}
