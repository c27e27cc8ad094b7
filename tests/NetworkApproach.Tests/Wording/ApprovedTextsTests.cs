using System.Text;
using NetworkApproach.Reviewing;

namespace NetworkApproach.Tests.Wording;

/// <summary>What is said on every occasion is what natives have read and approved, word for word, beside the record that leads to it. What
/// was said instead is written beside the binaries, as a <c>.received</c> folder; nothing here rewrites an approved file.</summary>
public class ApprovedTextsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Wording", "Approved");

    public static TheoryData<string> Scenes => [.. Scene.All.Value.Select(scene => scene.Name)];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void What_is_said_is_what_was_approved(string name)
    {
        Scene scene = Scene.All.Value.Single(scene => scene.Name == name);
        (string File, string Said)[] files =
        [
            ("events.jsonl", Record(scene)),
            .. Scene.Voices.Select(voice => (voice.File + ".txt", Texts(scene, voice.Voice)))
        ];
        string received = Path.Combine(AppContext.BaseDirectory, "Approved.received", name);
        Directory.CreateDirectory(received);
        Assert.All(files, file => File.WriteAllText(Path.Combine(received, file.File), file.Said));
        Assert.All(files, file => Assert.Equal(Approved(name, file.File), file.Said));
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_scene() => Assert.Equal(
        Scene.All.Value.Select(scene => scene.Name).Order(StringComparer.Ordinal),
        Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_text_said_to_somebody_is_approved_in_both_languages()
    {
        HashSet<string> approved = [.. Scene.All.Value.Select(scene => scene.Say(scene.Approach, scene.Now, Scene.Voices[0].Voice).Key)];
        Assert.Equal(
            ["apology.request", "reply.plain", "talk.reply-other"],
            PhraseSet.Core.Phrases
                .Where(phrase => phrase.ByChannel)
                .Select(phrase => phrase.Key)
                .Where(key => !approved.Contains(key))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void First_messages_have_about_75_words()
    {
        string[] first = ["ask-acquaintance", "talk-cited", "talk-cited-formerly", "talk-recommended", "talk-announced", "talk-with-boss"];
        Assert.All(Scene.All.Value.Where(scene => first.Contains(scene.Name)), scene => Assert.All(Scene.Voices, voice =>
            Assert.InRange(Words(scene.Say(scene.Approach, scene.Now, voice.Voice).Text), 40, 90)));
    }

    [Fact]
    public void No_text_of_ours_fails_our_own_review() => Assert.All(
        Scene.All.Value, scene => Assert.All(Scene.Voices, voice => Assert.All(Enum.GetValues<Channel>(), channel =>
    {
        WordedText text = scene.Say(scene.Approach, scene.Now, voice.Voice with { Channel = channel });
        IEnumerable<LeaveToCite> leave = scene.Approach
            .PermissionsFor(text.To!.Id, scene.Now)
            .Select(given => new LeaveToCite(given.Relay.Name, given.Scope));
        Assert.Empty(Review.Of(text.Text, new ReviewContext { Leave = [.. leave], Confidence = ["They cannot find testers."] }).Findings);
    })));

    internal static int Words(string text) =>
        text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    internal static string Record(Scene scene) => string.Concat(scene.Approach.Events.Select(e => EventJson.Write(e) + "\n"));

    internal static string Texts(Scene scene, Voice voice)
    {
        StringBuilder texts = new();
        foreach (Channel channel in Enum.GetValues<Channel>())
        {
            WordedText text = scene.Say(scene.Approach, scene.Now, voice with { Channel = channel });
            if (text.Channel != channel)
            {
                break;
            }

            texts
                .Append(texts.Length == 0 ? string.Empty : "\n\n")
                .Append("== Camille Durand")
                .Append(text.Key == "note.forwardable" ? ", for others to read, to be sent by " : " to ")
                .Append(text.To)
                .Append(", ")
                .Append(
                    text.Channel switch { Channel.Message => "in writing", Channel.Telephone => "on the telephone", _ => "face to face" })
                        .Append(" ==\n\n")
                        .Append(text.Text);
        }

        return texts.Append('\n').ToString();
    }

    private static string Approved(string scene, string file)
    {
        string path = Path.Combine(Folder, scene, file);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : $"There is no approved file {scene}/{file}.";
    }
}
