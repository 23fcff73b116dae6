using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceMarket.Jobs.OpenData.Ocds;

public static class OcdsJson
{
    // Chinese stays readable: the JSON is served as JSON, never put into a page.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(OcdsRelease release) => JsonSerializer.Serialize(release, Options);
}
