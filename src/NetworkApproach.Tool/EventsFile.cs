using System.Text;

namespace NetworkApproach.Tool;

/// <summary>An approach's events, read from the file that <c>--events</c> names.</summary>
internal static class EventsFile
{
    /// <summary>Reads every event; at least one.</summary>
    /// <exception cref="FormatException">The file cannot be read, or something in it is no event; the message says where, and what to do.</exception>
    internal static IReadOnlyList<ApproachEvent> Read(string file)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw new Problem("--events: a blank is no file; give its path.", "--events : un blanc n'est pas un fichier ; donnez son chemin.");
        }

        try
        {
            using StreamReader reader = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            IReadOnlyList<ApproachEvent> history = EventJson.ReadAll(reader);
            return history.Count > 0 ? history : throw new Problem($"{file}: there is no event in it; give the file in which an approach's events are kept.", $"{file} : il ne contient aucun événement ; donnez le fichier où sont gardés ceux d'une démarche.");
        }
        catch (EventFormatException bad)
        {
            throw new FormatException($"{file}: {bad.Message}", bad);
        }
        catch (DecoderFallbackException bad)
        {
            throw new Problem($"{file}: this is no UTF-8 text; save it as UTF-8.", $"{file} : ce n'est pas un texte UTF-8 ; enregistrez-le en UTF-8.", bad);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Problem($"{file}: there is no such file; check the path.", $"{file} : ce fichier n'existe pas ; vérifiez le chemin.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Problem($"{file}: this cannot be read; check that it is a file, and that you may read it.", $"{file} : impossible de le lire ; vérifiez que c'est bien un fichier, et que vous pouvez le lire.", failure);
        }
    }

    /// <summary>Reads and folds an approach that has been opened, as every command that speaks about one needs.</summary>
    /// <exception cref="FormatException">As <see cref="Read"/>; or nothing in the file opens an approach.</exception>
    internal static Approach ReadApproach(string file)
    {
        Approach approach = Approach.Fold(Read(file));
        return approach.IsOpened ? approach : throw new Problem($"{file}: nothing in it opens an approach; its first event is of type \"opened\".", $"{file} : rien n'y ouvre une démarche ; son premier événement est de type « opened ».");
    }
}
