namespace NetworkApproach.Tests.Wording;

/// <summary>How somebody is greeted and spoken of, whatever was typed for their name.</summary>
public class NamesInLettersTests
{
    [Theory]
    [InlineData("Mme Durand", "Bonjour Madame,", "Dear Madame Durand,")]
    [InlineData("M. Paul Durand", "Bonjour Monsieur,", "Hello M. Paul Durand,")]
    [InlineData("mr durand", "Bonjour Monsieur,", "Dear Mr Durand,")]
    [InlineData("Dr Ann Lee 🚀", "Bonjour Docteur,", "Dear Dr Lee,")]
    [InlineData("Maître Claire Fontane (avocate)", "Bonjour Maître,", "Dear Maître Fontane,")]
    [InlineData("Prof. Smith", "Bonjour Professeur,", "Dear Professor Smith,")]
    public void An_acquaintance_with_a_title_is_greeted_by_it_and_not_called_tu(string name, string bonjour, string dear)
    {
        WordedText french = Asked(name, Phrasebook.French);
        Assert.Equal(Form.Formal, french.Form);
        Assert.StartsWith(bonjour + "\n\n", french.Text, StringComparison.Ordinal);
        Assert.Contains("Auriez-vous", french.Text, StringComparison.Ordinal);
        Assert.StartsWith(dear, Asked(name, Phrasebook.English).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_gives_way_to_a_form_of_address_that_was_asked_for()
    {
        WordedText said = Asked("Mme Durand", Phrasebook.French, form: Form.Familiar);
        Assert.StartsWith("Bonjour Mme Durand,", said.Text, StringComparison.Ordinal);
        Assert.Contains("Aurais-tu", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jean-pierre dupont", "Bonjour Jean-Pierre,", "Hello Jean-Pierre,")]
    [InlineData("Tante Jacqueline", "Bonjour Tante Jacqueline,", "Hello Tante Jacqueline,")]
    [InlineData("Nadia Haddad 🚀 (Ex-Orange)", "Bonjour Nadia,", "Hello Nadia,")]
    [InlineData("Ann Lee, PhD", "Bonjour Ann,", "Hello Ann,")]
    [InlineData("Ali", "Bonjour Ali,", "Hello Ali,")]
    public void An_acquaintance_without_one_is_greeted_as_friends_do(string name, string bonjour, string hello)
    {
        WordedText french = Asked(name, Phrasebook.French);
        Assert.Equal(Form.Familiar, french.Form);
        Assert.StartsWith(bonjour + "\n\n", french.Text, StringComparison.Ordinal);
        Assert.StartsWith(hello + "\n\n", Asked(name, Phrasebook.English).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Channel.Telephone, "Bonjour Docteur, Camille Besson à l'appareil.", "Hello Dr Lee, this is Camille Besson.")]
    [InlineData(Channel.FaceToFace, "Bonjour Docteur.", "Hello Dr Lee.")]
    public void A_title_is_also_said_aloud(Channel channel, string bonjour, string hello)
    {
        Assert.StartsWith(bonjour, Asked("Dr Ann Lee", Phrasebook.French, channel).Text, StringComparison.Ordinal);
        Assert.StartsWith(hello, Asked("Dr Ann Lee", Phrasebook.English, channel).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_keeps_the_name_as_it_was_given() =>
        Assert.Equal("Nadia Haddad 🚀 (Ex-Orange)", Asked("Nadia Haddad 🚀 (Ex-Orange)", Phrasebook.French).To!.Name);

    [Theory]
    [InlineData("Les Mousquetaires", "Les Mousquetaires m'intéressent vraiment")]
    [InlineData("Ville de Lyon", "la Ville de Lyon m'intéresse vraiment")]
    [InlineData("Hexalog", "Hexalog m'intéresse vraiment")]
    public void A_verb_agrees_with_the_company(string company, string said)
    {
        Approach approach = Begin("Ali", company).Writes("them").On("3 June").Talks("them").Learns("x").IsInterested().Approach;
        DateTimeOffset now = approach.Events[^1].At.AddHours(1);
        Move names = approach.Moves(now).First(move => move is Move.Ask { Request: Request.Names { Purpose: Purpose.Inside } });
        Assert.Contains(
            said, Texts.Wording.For(approach, names, now, new Voice(Phrasebook.French)).Text, StringComparison.Ordinal);
    }

    private static Seeker Begin(string name, string company) =>
        Seeker.Approaching(company).Notes(new Contact(Seeker.Id("them"), name)).Knows("them");

    private static WordedText Asked(string name, Phrasebook words, Channel channel = Channel.Message, Form? form = null)
    {
        Approach approach = Begin(name, "Hexalog").Approach;
        DateTimeOffset now = approach.Events[^1].At.AddHours(1);
        Move.Contact ask = approach.Moves(now).OfType<Move.Contact>().First();
        return Texts.Wording.For(approach, ask, now, new Voice(words) { Channel = channel, Form = form, Name = "Camille Besson" });
    }
}
