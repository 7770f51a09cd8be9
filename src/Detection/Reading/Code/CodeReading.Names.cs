using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Code;

/// <content>What a value is called, by the innermost brackets that say it.</content>
internal ref partial struct CodeReading
{
    private const int LongestKey = 80;

    // Whether a value in brackets in this segment is called as the segment says.
    private static bool Speaks(in Frame frame) =>
        frame.Assigned.Any || frame.Compared.Any || frame.IsCase || frame.Tuple.Any || frame.Key.Any
        || frame.Kind is FrameKind.Call or FrameKind.Pattern || (frame.Kind == FrameKind.Switch && !frame.IsArm);

    private readonly Label NameOf()
    {
        names.Clear();
        var index = frames.Count - 1;
        var group = frames[index].Group;
        if (!Speaks(frames[index]) && !frames[index].IsComparedWithNext) index = frames[index].Context;
        ref var frame = ref frames[index];
        if (frame.IsComparedWithNext || frame.Compared.Any || frame.IsCase || (frame.Kind == FrameKind.Switch && !frame.IsArm))
        {
            names.Prepend(text, frame.IsComparedWithNext ? frame.Path : frame.Compared.Any ? frame.Compared : frame.Callee);
            return new Label(names.Name, NameKind.Ordinary, group, isComparison: true);
        }

        if (frame.Assigned.Any) return NameOfAssigned(index, group);
        if (frame.Tuple.Any) names.Prepend(text, ElementOf(frame.Tuple, frame.Argument));
        else if (frame.Kind == FrameKind.Call) return NameOfArgument(frame, group);
        else if (IsNameLike(frame.Key)) names.Prepend(text, frame.Key);
        return new Label(names.Name, NameKind.Ordinary, group, isComparison: false);
    }

    private readonly Label NameOfAssigned(int index, int group)
    {
        ref var frame = ref frames[index];
        names.Prepend(text, frame.Assigned);
        var member = NamePath.LastOf(text, frame.Assigned);
        var role = frame.Kind == FrameKind.Call
            ? CredentialApis.OfArgument(NamePath.LastOf(text, frame.Callee), member)
            : CredentialApis.OfMember(OwnerOf(frame), member);
        for (var owner = index; frames[owner].Kind == FrameKind.Initializer && !names.IsFull && owner > 0;)
        {
            owner = frames[owner].Context;
            if (!frames[owner].Assigned.Any) break;
            names.Prepend(text, frames[owner].Assigned);
        }

        // Bytes under `key` are for cryptography.
        if (frames.Top.Kind == FrameKind.Wrapper && SecretNames.Classify(names.Name) == NameKind.LooseKey)
            names.Prepend("encryption".AsSpan());
        return new Label(names.Name, role, group, frame.Kind == FrameKind.Pattern);
    }

    private readonly ReadOnlySpan<char> OwnerOf(in Frame frame)
    {
        if (frame.Kind == FrameKind.Initializer) return NamePath.LastOf(text, frame.Callee);
        var dot = frame.Assigned.Of(text).LastIndexOf('.');
        return dot < 0 ? default : NamePath.LastOf(text, frame.Assigned.To(frame.Assigned.Start + dot));
    }

    private readonly Label NameOfArgument(in Frame frame, int group)
    {
        var callee = NamePath.LastOf(text, frame.Callee);
        if (callee is "Equals" or "equals" or "SequenceEqual" or "FixedTimeEquals")
        {
            var receiver = frame.Callee.To(Math.Max(frame.Callee.Start, frame.Callee.End - callee.Length - 1));
            var last = NamePath.LastOf(text, receiver);
            names.Prepend(text, last is "" or "string" or "String" or "object" or "CryptographicOperations" ? frame.Before : receiver);
            return new Label(names.Name, NameKind.Ordinary, group, isComparison: true);
        }

        if (CredentialApis.OfArgument(callee, frame.Argument) is { } api)
        {
            names.Prepend(api.Parameter.AsSpan());
            return new Label(names.Name, api.Role, group, isComparison: false);
        }

        if (IsNameLike(frame.Key)) names.Prepend(text, frame.Key);
        else if (frame.Argument == 0) names.Prepend(SetBy(frame.Callee, callee));
        return new Label(names.Name, NameKind.Ordinary, group, isComparison: false);
    }

    // WithPassword("…"), SetApiKey("…"), host.Password("…"): what is set is called after it.
    private readonly ReadOnlySpan<char> SetBy(TextRange path, ReadOnlySpan<char> callee)
    {
        var verb = callee.StartsWith("With".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 4
            : callee.StartsWith("Set".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 3 : callee.Length;
        if (verb < callee.Length && char.IsUpper(callee[verb])) return callee.Slice(verb);

        // The receiver is a variable, no type.
        var isMember = path.Start > 0
            && (text[path.Start - 1] == '.' || (callee.Length < path.End - path.Start && char.IsLower(text[path.Start])));
        return isMember && callee.Equals("Password".AsSpan(), StringComparison.OrdinalIgnoreCase) ? callee : default;
    }

    // A literal may be anything; as the name of the next argument it is a word or a path of words.
    private readonly bool IsNameLike(TextRange key)
    {
        if (!key.Any || key.End - key.Start > LongestKey) return false;
        var letters = 0;
        foreach (var c in key.Of(text))
        {
            if (char.IsLetter(c)) letters++;
            else if (!char.IsDigit(c) && c is not ('_' or '-' or '.' or ':' or '/' or '$' or '@' or '[' or ']')) return false;
        }

        return letters > 1;
    }

    private readonly TextRange ElementOf(TextRange tuple, int index)
    {
        var start = tuple.Start + 1;
        var limit = Math.Min(tuple.End - 1, start + 400);
        for (; index > 0; index--)
        {
            var comma = text.Slice(start, limit - start).IndexOf(',');
            if (comma < 0) return default;
            start += comma + 1;
        }

        var length = text.Slice(start, limit - start).IndexOf(',');
        var end = length < 0 ? limit : start + length;
        while (end > start && text[end - 1] <= ' ') end--;
        var first = text.Slice(start, end - start).LastIndexOf(' ');
        return new TextRange(start + first + 1, end);
    }
}
