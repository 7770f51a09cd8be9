using SecretGuard.Detection.Json;

namespace SecretGuard.Tasks;

/// <summary>The file of <c>dotnet user-secrets</c>: is there anything in it?</summary>
internal static class UserSecrets
{
    public static bool HasEntries(string file)
    {
        try
        {
            var json = new JsonReader(File.ReadAllText(file));
            return json.Read() && json.Read() && json.Current.Kind == JsonTokenKind.Name;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonSyntaxException)
        {
            return false;
        }
    }
}
