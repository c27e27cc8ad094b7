using NetworkApproach.Reviewing;

namespace NetworkApproach.Tests.Wording;

/// <summary>What the library says itself passes its own review.</summary>
public class OurOwnWordsTests
{
    /// <summary>The method is explained to a friend at leisure, in up to 200 words.</summary>
    private const string Explained = "explain-method";

    public static TheoryData<string> Scenes => [.. Scene.All.Value.Select(scene => scene.Name)];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void What_the_library_says_passes_its_own_review(string name)
    {
        Scene scene = Scene.All.Value.Single(scene => scene.Name == name);
        LeaveToCite[] everybody =
        [
            .. scene.Approach.Events.OfType<ApproachEvent.PersonNoted>().Select(noted => new LeaveToCite(noted.Person.Name))
        ];
        foreach ((string file, Voice voice) in Scene.Voices)
        {
            foreach (Channel channel in Enum.GetValues<Channel>())
            {
                WordedText said = scene.Say(scene.Approach, scene.Now, voice with { Channel = channel });
                Phrasebook phrasebook = file == "en" ? Phrasebook.English : Phrasebook.French;
                IReadOnlyList<Finding> findings = Review.Of(
                    said.Text, new ReviewContext { Leave = everybody, Phrasebook = phrasebook }).Findings;
                Assert.All(
                    findings,
                    finding => Assert.True(
                        name == Explained && finding.Rule == ReviewRule.TooLong,
                        $"{file}, {channel}: {finding.Id} in \"{said.Text[finding.Start..finding.End]}\""));
            }
        }
    }
}
