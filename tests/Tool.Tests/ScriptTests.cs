namespace SecretGuard.Tool.Tests;

/// <summary>Every story in Scripts/.</summary>
public sealed class ScriptTests
{
    private const string Folder = "Scripts";

    public static TheoryData<string> Scripts => Story.In(Folder);

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_story_goes_as_written_and_no_value_is_left_behind(string name)
    {
        using var story = new Story();
        story.Play(Path.Combine(Folder, name));
    }
}
