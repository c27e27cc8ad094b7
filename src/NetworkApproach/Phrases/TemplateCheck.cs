namespace NetworkApproach.Texts;

/// <summary>Holds a template against its phrase and its language.</summary>
internal static class TemplateCheck
{
    internal static void Check(Phrase phrase, Template template, Grammar grammar, Func<Place, string, PhrasebookFormatException> problem)
    {
        if (template.Parts.Count == 0)
        {
            throw problem(template.Place, "there is no text under this key; write it.");
        }

        HashSet<string> used = [];
        foreach (TemplatePart part in template.Parts)
        {
            switch (part)
            {
                case TemplatePart.Slot slot:
                    Check(Known(phrase, slot.Fact, slot.Place, problem), slot, grammar, problem);
                    used.Add(slot.Fact);
                    break;
                case TemplatePart.Choice choice:
                    Check(Known(phrase, choice.Fact, choice.Place, problem), choice, problem);
                    break;
            }
        }

        if (phrase.Facts.FirstOrDefault(fact => fact.IsRequired && !used.Contains(fact.Name)) is { } left)
        {
            throw problem(template.Place, $"this text must say {{{left.Name}}}; put it where it belongs.");
        }

        if (template.Words > phrase.MostWords)
        {
            throw problem(template.Place, $"this text has {template.Words} words and may have {phrase.MostWords}; shorten it.");
        }
    }

    private static PhraseFact Known(Phrase phrase, string name, Place place, Func<Place, string, PhrasebookFormatException> problem) =>
        phrase.Find(name)
        ?? throw problem(place, phrase.Facts.Count == 0
            ? $"{{{name}}} is not known here: this text has no placeholders."
            : $"{{{name}}} is not known here; there are {string.Join(", ", phrase.Facts.Select(fact => $"{{{fact.Name}}}"))}.");

    private static void Check(
        PhraseFact fact, TemplatePart.Slot slot, Grammar grammar, Func<Place, string, PhrasebookFormatException> problem)
    {
        IReadOnlyList<string> forms = grammar.FormsOf(fact.Kind);
        if (slot.Forms.FirstOrDefault(form => !forms.Contains(form)) is { } unknown)
        {
            throw problem(slot.Place, forms.Count == 0
                ? $"{{{fact.Name}}} has no form '{unknown}': it has none."
                : $"{{{fact.Name}}} has no form '{unknown}'; it has {string.Join(", ", forms)}.");
        }

        if (slot.Forms.Count(form => form != "first") > 1)
        {
            throw problem(slot.Place, $"{{{fact.Name}}} takes one form of the language; leave the others out.");
        }
    }

    private static void Check(PhraseFact fact, TemplatePart.Choice choice, Func<Place, string, PhrasebookFormatException> problem)
    {
        int most = Grammar.Alternatives(fact.Kind);
        if (choice.Alternatives.Count != most)
        {
            throw problem(choice.Place, most switch
            {
                0 => $"nothing can be chosen by {{{fact.Name}}}; numbers and people decide between words.",
                2 => $"a choice by number has two alternatives, this one {choice.Alternatives.Count}: {{{fact.Name} ? one | several}}.",
                _ =>
                    $"a choice by gender has three alternatives, this one {choice.Alternatives.Count}: {{{fact.Name} ? masculine | "
                        + $"feminine | not known}}.",
            });
        }
    }
}
