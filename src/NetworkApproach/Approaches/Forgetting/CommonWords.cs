using System.Collections.Frozen;

namespace NetworkApproach;

/// <summary>Words of English and French that are names too. Alone and in small letters they name nobody.</summary>
/// <remarks>Chosen by hand from given and family names that are frequent words (our choice): a word that is missing here is listed once too
/// often, one too many is overlooked in small letters.</remarks>
internal static class CommonWords
{
    // In normal form: small letters, no accents.
    private static readonly FrozenSet<string> All = string.Join(
        ' ',
        // English.
        "an are art as ask be bill bush can case cash chase chip clay cliff cook dean do don drew even ever far fly good grant",
        "guy hand he hey his ho hunt is it job just king lance long love low man mark marks may me miles my new no norm on or",
        "park penny pop press price pride rain rate ray rich rod said say see sharp she skip so son song speed star still sue",
        "sun sung tan to too tu up ward way we well will wing win wise woo wood work you young april august autumn dawn day eve",
        "friday january june monday sandy season storm summer winter amber basil berry brook brooks coral crystal daisy fern",
        "flint forest ginger hazel heath heather holly iris ivory ivy jade jewel lily olive pearl poppy reed robin rose",
        "rosemary ruby sage sorrel violet willow chance charity constance earnest faith felicity frank grace honor hope joy",
        "merit mercy patience prudence trinity true verity baker banker barber bishop butler carpenter carter carver chancellor",
        "cooper driver farmer fisher gardener hunter judge knight major marshal marshall mason miller pope porter potter prince",
        "ranger sailor shepherd singer smith tailor tanner turner walker weaver black blue brown dark gold golden gray green",
        "grey hoar silver white bank barn bridge castle church court cross dell east field fields ford glen grove hall hill",
        "hills house lake lane law moor north page point pond port post power rice ridge river rock snow south spring springs",
        "steel stone stones street wall wells west world ball bell best bond book box bull cotton crane crow dove drake eagle",
        "finch fox hart hawk head horn lamb lion mouse nail pike rush seal short small strong sweet swift thorn trout wolf wren",
        "little",

        // French.
        "abbe aime aimee ami ange avril aout beau bel belle berger bien blanc blanche bois bon bonne bonnet boucher boulanger",
        "bourgeois bout brave brun cadet camp carre cesar chapelle charpentier chateau chene chevalier clair claire clemence",
        "comte cordier coste cousin desire dieu doux droit duc elle en est fer fleur fontaine forestier fort france gai",
        "gaillard gentil grand gris gros heureux il jardin je jean jeune joly jolie juin lac legrand lemaire lieu loup maire",
        "maison mai marchand marin mars matin mercier meunier moulin noel noir nu ou paris parfait pasteur perle petit pierre",
        "place plaisance pont porte provost reine rey riviere roche roi roux roy sauvage seigneur tailleur tour vaillant val",
        "vallee vert victoire vigne ville violette voisin")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    internal static bool Has(string normal) => All.Contains(normal);
}
