using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Hosting;

/// <summary>What the framework says about a value that it can't read (30 February, letters in a number), in the reader's language.</summary>
public static class BindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => Texts.Fill(SharedText.Error_NotAValue, name));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => SharedText.Error_NotAValueUnnamed);
        messages.SetUnknownValueIsInvalidAccessor(name => Texts.Fill(SharedText.Error_NotAValue, name));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => SharedText.Error_NotAValueUnnamed);
        messages.SetValueIsInvalidAccessor(_ => SharedText.Error_NotAValueUnnamed);
        messages.SetValueMustNotBeNullAccessor(_ => SharedText.Error_NeedsValue);
        messages.SetValueMustBeANumberAccessor(name => Texts.Fill(SharedText.Error_NotANumber, name));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => SharedText.Error_NotAValueUnnamed);
        messages.SetMissingBindRequiredValueAccessor(_ => SharedText.Error_NeedsValue);
        messages.SetMissingKeyOrValueAccessor(() => SharedText.Error_NeedsValue);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => SharedText.Error_NeedsValue);
    }
}
