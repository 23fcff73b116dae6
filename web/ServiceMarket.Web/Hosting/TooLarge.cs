using Microsoft.AspNetCore.Diagnostics;

namespace ServiceMarket.Web.Hosting;

/// <summary>A form that is too large is the sender's to fix: 413 with a sentence, not a fault of the program.</summary>
public static class TooLarge
{
    public static IApplicationBuilder UseTooLargeRefusal(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            // Read here, because antiforgery would call a form that is too large a forged one. Uploads (multipart) name their own limits.
            if (IsTypedForm(context.Request) && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
                await context.Request.ReadFormAsync(context.RequestAborted);
            await next();
        }
        catch (Exception refused) when (!context.Response.HasStarted && IsTooLarge(refused))
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
    });

    private static bool IsTypedForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    // The form reader says InvalidDataException for its limits; Kestrel says 413 itself.
    private static bool IsTooLarge(Exception refused) =>
        refused is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
}
