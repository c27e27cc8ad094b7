using System.Collections.Frozen;
using System.Text;

namespace NetworkApproach;

/// <summary>The legal forms that make no difference to a company's name, and where they are used.</summary>
/// <remarks>
/// A form stands here if the word is hardly ever part of a name's last words for another reason. So these do not: AD, Bt, CA, CIC, I/S, NA,
/// PC, SC, UC (they are also words, places, banks or universities), nor Holding, which is a company of its own.
/// </remarks>
internal static class LegalForms
{
    private static readonly string[] ByCountry =
    [
        "United States: Inc, Incorporated, Corp, Corporation, Co, Company, LLC, LLLP, LLP, LP, PLLC, PBC, Limited Liability Company, "
            + "Limited Partnership, Public Benefit Corporation",
        "United Kingdom and Ireland: Ltd, Limited, PLC, DAC, Designated Activity Company, Unlimited Company, Private Limited, Public "
            + "Limited Company",
        "Canada: ULC, Ltée, Limitée, Enr",
        "Australia and South Africa: Pty, Proprietary Limited",
        "India, Pakistan: Pvt, Private Ltd, (P) Ltd",
        "Singapore: Pte",
        "Malaysia, Indonesia, Thailand: Bhd, Berhad, Sdn Bhd, Tbk, PCL",
        "France: SA, SAS, SASU, SARL, EURL, SNC, SCA, SCS, SCOP, GIE, SELARL, Cie, Société Anonyme, Société par Actions Simplifiée, "
            + "Société à Responsabilité Limitée",
        "Germany, Austria, Switzerland: GmbH, gGmbH, mbH, Gesellschaft mbH, GesmbH, Ges.m.b.H., AG, gAG, KG, KGaA, OHG, UG, UG "
            + "(haftungsbeschränkt), eG, eK, e.V., VVaG, PartG, mbB, Aktiengesellschaft, Gesellschaft mit beschränkter Haftung",
        "Switzerland, Luxembourg: Sàrl, S.à r.l., Sagl",
        "Netherlands: BV, NV, VOF",
        "Belgium: BVBA, SPRL, CVBA, VZW, ASBL",
        "Italy: SpA, Srl, Srls, SaS, SapA, Società per Azioni",
        "Spain: SL, SLU, SLL, SAU, Sociedad Anónima, Sociedad Limitada",
        "Portugal, Brazil: Lda, Ltda, S/A, EIRELI, Limitada",
        "Latin America: SRL, SAC, SAPI, SAB, de CV, SA de CV, SAB de CV, SAPI de CV, S de RL, S de RL de CV",
        "Denmark: A/S, ApS, K/S, IVS, A.m.b.A.",
        "Norway: AS, ASA, ANS",
        "Sweden: AB, Aktiebolag, Publ, AB (publ)",
        "Finland: Oy, Oyj, Oy Ab, Tmi",
        "Iceland: ehf",
        "Estonia, Latvia, Lithuania: OÜ, SIA, UAB",
        "Poland: sp. z o.o., sp. z o. o., sp. k., sp. j., spółka z o.o., spółka akcyjna",
        "Czechia, Slovakia: s.r.o., spol. s r.o., a.s., v.o.s.",
        "Slovenia, Croatia, Serbia: d.o.o., d.d., j.d.o.o.",
        "Hungary: Kft, Zrt, Nyrt",
        "Bulgaria: OOD, EOOD",
        "Greece: Α.Ε., Ε.Π.Ε., Ι.Κ.Ε.",
        "Turkey: A.Ş., Ltd. Şti., Şti.",
        "Russia, Ukraine: ООО, ОАО, ЗАО, ПАО, АО, ТОВ, OOO, OAO, ZAO, PAO, JSC, OJSC, PJSC",
        "Gulf states: WLL, FZE, FZCO, FZ LLC",
        "Israel: בע\"מ",
        "Japan: KK, K.K., GK, Kabushiki Kaisha, Godo Kaisha, 株式会社, 有限会社, 合同会社, 株, 有",
        "China: 股份有限公司, 有限责任公司, 有限責任公司, 有限公司, 集团, 集團",
        "Korea: 주식회사, 유한회사, 주",
        "European Union: SE, SCE, EEIG",
        "Everywhere, where it ends a name: Group, Groupe, Gruppe, and Co, and Company, and Cie, and Co KG",
    ];

    // Written before the name as often as after it, and no word of it.
    private static readonly string[] AlsoFirst =
        ["ООО", "ОАО", "ЗАО", "ПАО", "АО", "ТОВ", "株式会社", "有限会社", "合同会社", "株", "有", "주식회사", "유한회사", "주"];

    // Written without a space between them and the name; the longest first.
    private static readonly string[] Unspaced =
        ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사", "集团", "集團"];

    private static readonly FrozenSet<string> Last = ByCountry
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(','))
        .Select(NormalText.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> First = AlsoFirst.Select(NormalText.Of).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles =
        FrozenSet.Create(
            StringComparer.Ordinal, "the", "le", "la", "les", "der", "die", "das", "el", "los", "las", "il", "lo", "gli", "de", "het");

    private static readonly int MostWords = Last.Max(form => form.Count(character => character == ' ') + 1);

    /// <summary>A name in normal form without the legal forms around it: words in, words out.</summary>
    internal static string Without(string normal)
    {
        List<string> words = [.. normal.Split(' ').SelectMany(Spaced).Select(word => word is "et" or "und" ? "and" : word)];
        while (LastForm(words) is > 0 and var length)
        {
            words.RemoveRange(words.Count - length, length);
        }

        while (words.Count > 1 && First.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        return string.Join(' ', words);
    }

    private static int LastForm(List<string> words)
    {
        for (int length = Math.Min(MostWords, words.Count - 1); length > 0; length--)
        {
            if (Last.Contains(string.Join(' ', words[^length..])) && !(words.Count - length == 1 && Articles.Contains(words[0])))
            {
                return length;
            }
        }

        return 0;
    }

    private static IEnumerable<string> Spaced(string word)
    {
        if (Ascii.IsValid(word))
        {
            return [word];
        }

        foreach (string form in Unspaced)
        {
            if (word.Length > form.Length && word.StartsWith(form, StringComparison.Ordinal))
            {
                return [form, .. Spaced(word[form.Length..])];
            }

            if (word.Length > form.Length && word.EndsWith(form, StringComparison.Ordinal))
            {
                return [.. Spaced(word[..^form.Length]), form];
            }
        }

        return [word];
    }
}
