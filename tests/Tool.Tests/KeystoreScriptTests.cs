using SecretGuard.Store.Tests.Keyring;

namespace SecretGuard.Tool.Tests;

/// <summary>The stories in Scripts/Keystore/, each in a session with a keyring of its own.</summary>
public sealed class KeystoreScriptTests
{
    private static readonly string Folder = Path.Combine("Scripts", "Keystore");

    public static TheoryData<string> Scripts => Story.In(Folder);

    [KeystoreTheory]
    [MemberData(nameof(Scripts))]
    public void The_story_goes_as_written_and_no_value_is_left_behind(string name)
    {
        using var session = new PrivateSession().Unlocked();
        using var story = new Story(session.Enter);
        story.Play(Path.Combine(Folder, name));
    }
}
