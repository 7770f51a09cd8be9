namespace SecretGuard.Detection.Reading.Code;

/// <summary>Calls whose arguments are the value of the call, in one form or another.</summary>
internal static class CallKinds
{
    public static FrameKind Of(ReadOnlySpan<char> text, TextRange callee)
    {
        var path = callee.Of(text);
        switch (NamePath.LastOf(text, callee))
        {
            case "Concat" when IsOfString(path): return FrameKind.Concat;
            case "Join" when IsOfString(path): return FrameKind.Join;
            case "Format" when IsOfString(path): return FrameKind.Format;
            case "GetBytes" or "FromBase64String" or "FromHexString" or "DecodeBytes" or "Base64UrlDecode" or "DecodeFromChars":
            case "String" or "SecretString" or "BinaryData" or "FromString" or "ToCharArray":
            case "getBytes" or "atob" or "from" or "b64decode" or "fromhex" or "bytes" or "decodeBase64":
                return FrameKind.Wrapper;
            default: return FrameKind.Call;
        }
    }

    private static bool IsOfString(ReadOnlySpan<char> path)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 6) return false;
        var owner = path.Slice(0, dot);
        return owner.EndsWith("string".AsSpan()) || owner.EndsWith("String".AsSpan());
    }
}
