using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ServiceMarket.Web.OpenData;

/// <summary>
/// JSON that anyone may read without signing in, from any site. Nothing personal may enter this folder. What has not changed since the
/// reader's last visit is not sent again.
/// </summary>
public abstract class OpenDataController : Controller
{
    /// <summary>For what may grow: ask again each time.</summary>
    protected const string AskAgain = "public, no-cache";

    /// <summary>For what is as it stays.</summary>
    protected const string Final = "public, max-age=86400";

    /// <summary>Whether the reader has this version already; sets the headers either way.</summary>
    protected bool IsKnown(string version, string caching)
    {
        var mark = new EntityTagHeaderValue($"\"{version}\"");
        Response.Headers.ETag = mark.ToString();
        Response.Headers.CacheControl = caching;
        Response.Headers.AccessControlAllowOrigin = "*";
        return Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known && known.Any(own => own.Compare(mark, useStrongComparison: false));
    }

    /// <summary>A refusal as problem details (RFC 9457), in the reader's language.</summary>
    protected ObjectResult Refused(int status, string sentence)
    {
        Response.Headers.AccessControlAllowOrigin = "*";
        return Problem(statusCode: status, title: sentence);
    }
}
