using SecretGuard.Store.Slots;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>How slots are shown.</summary>
internal static class SlotText
{
    /// <summary>Enough of an identifier to tell slots apart, and to type.</summary>
    public static string ShortId(SlotStatus slot) => slot.Id[..8];

    public static string Of(SlotStatus slot) =>
        slot.Kind is SlotKind.Environment or SlotKind.Keystore ? $"{slot.Kind} {slot.Parameters}" : slot.Kind;

    public static string Opens(SlotStatus slot) => slot.Opens switch
    {
        true => "yes",
        false => slot.Missed is { } missed ? $"no: {missed.Fact}" : "no",
        null => "when typed",
    };
}
