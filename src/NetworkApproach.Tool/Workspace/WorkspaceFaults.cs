using Microsoft.Data.Sqlite;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>What may be wrong with the workspace's file, in one line each: what, where, what to do. Nothing is lost by any of them: a write is whole or not at all.</summary>
internal static class WorkspaceFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    internal const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The line for a failure; null if it is none of the file's.</summary>
    internal static string? Of(Exception failure, string path, Language language)
    {
        for (Exception? at = failure; at is not null; at = at.InnerException)
        {
            string? said = at switch
            {
                NewerSchemaException => language.Say(
                    $"{path}: a newer version of this program has written it; update the program. Nothing was changed.",
                    $"{path} : ce fichier a été écrit par une version plus récente du programme ; mettez le programme à jour. Rien n'a été modifié."),
                SqliteException sqlite => Of(sqlite.SqliteErrorCode, path, language),
                InvalidDataException damaged => language.Say(
                    $"{path}: what is in it cannot be read ({damaged.Message.TrimEnd('.')}); restore your last export into a new file.",
                    $"{path} : son contenu est illisible ({damaged.Message.TrimEnd('.')}) ; restaurez votre dernier export dans un nouveau fichier."),
                InvalidOperationException { Message: var said1 } when said1.StartsWith("The list of who asked", StringComparison.Ordinal) => language.Say(
                    $"{WorkspaceKey.PathOf(path)}: this key, with which those who asked to be forgotten are recognized, is missing or another one; put it back beside the workspace.",
                    $"{WorkspaceKey.PathOf(path)} : cette clé, qui permet de reconnaître les personnes oubliées, manque ou n'est pas la bonne ; remettez-la à côté de l'espace de travail."),
                UnauthorizedAccessException or IOException => CannotBeOpened(path, language),
                _ => null,
            };
            if (said is not null)
            {
                return said;
            }
        }

        return null;
    }

    private static string Of(int code, string path, Language language) => code switch
    {
        Busy or Locked => language.Say(
            $"{path}: another program is writing to it; close that one, or wait a moment, and try again. Nothing was recorded.",
            $"{path} : un autre programme est en train d'y écrire ; fermez-le ou patientez un instant, puis réessayez. Rien n'a été enregistré."),
        ReadOnly => language.Say(
            $"{path}: it may only be read; make it writable, or give another file with --workspace. Nothing was recorded.",
            $"{path} : ce fichier est en lecture seule ; rendez-le modifiable, ou donnez-en un autre avec --workspace. Rien n'a été enregistré."),
        Full => language.Say(
            $"{path}: the disk is full; make room and try again. Nothing was recorded.",
            $"{path} : le disque est plein ; faites de la place et réessayez. Rien n'a été enregistré."),
        Corrupt or NotADatabase => language.Say(
            $"{path}: this is no whole workspace (cut short, damaged, or another kind of file); restore your last export into a new file. It was left as it is.",
            $"{path} : ce n'est pas un espace de travail complet (tronqué, abîmé, ou d'une autre nature) ; restaurez votre dernier export dans un nouveau fichier. Il a été laissé tel quel."),
        CannotOpen => CannotBeOpened(path, language),
        InputOutput => language.Say(
            $"{path}: it cannot be read or written to the end; the disk is full or failing: make room or check it, and try again. Nothing was recorded.",
            $"{path} : impossible de le lire ou de l'écrire jusqu'au bout ; le disque est plein ou défaillant : faites de la place ou vérifiez-le, puis réessayez. Rien n'a été enregistré."),
        _ => language.Say(
            $"{path}: the database answers with error {code}; check the file, and try again. Nothing was recorded.",
            $"{path} : la base de données répond par l'erreur {code} ; vérifiez le fichier, puis réessayez. Rien n'a été enregistré."),
    };

    private static string CannotBeOpened(string path, Language language) => language.Say(
        $"{path}: this cannot be opened; check that the folder is there, and that you may write in it.",
        $"{path} : impossible de l'ouvrir ; vérifiez que le dossier existe et que vous pouvez y écrire.");
}
