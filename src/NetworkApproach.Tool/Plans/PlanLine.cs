using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>A plan as one line of JSON, its members in the order that stays.</summary>
internal static class PlanLine
{
    internal static void Write(Utf8JsonWriter json, IntroductionPlan plan, Language language)
    {
        PlanWords words = new(language);
        Write(json, plan.Chance, plan.Minutes, plan.Tries.Select(one => new Try(
            one.From.Id, one.To.Id, one.Yes, one.AfterYes, one.AfterNo, one.Minutes, words.WhyThere(one, plan))));
    }

    internal static void Write(Utf8JsonWriter json, RecordedPlan recorded, Language language) =>
        Write(json, recorded.Plan.Chance, recorded.Plan.Minutes, recorded.Tries.Select(move =>
        {
            (ContactId from, Contact? to) = recorded.Over(move);
            return new Try(
                from, to?.Id, move.Yes!.Value, move.AfterYes, move.AfterNo, move.Minutes, move.Why(language.Culture));
        }));

    private static void Write(Utf8JsonWriter json, OverallChance chance, ExpectedMinutes minutes, IEnumerable<Try> tries)
    {
        json.WriteNumber("chance", chance.Value);
        json.WriteNumber("low", chance.Low);
        json.WriteNumber("high", chance.High);
        json.WriteString("method", chance.Method == ChanceMethod.Exact ? "exact" : "simulation");
        json.WriteNumber("minutes", minutes.Value);
        json.WriteNumber("minutesLow", minutes.Low);
        json.WriteNumber("minutesHigh", minutes.High);
        json.WriteString("minutesMethod", minutes.Method == MinutesMethod.Exact ? "exact" : "heuristic");
        json.WriteStartArray("moves");
        foreach (Try one in tries)
        {
            json.WriteStartObject();
            json.WriteString("from", one.From.Value);
            json.WriteString("to", one.To?.Value);
            json.WriteNumber("yes", one.Yes.Value);
            json.WriteNumber("afterYes", one.AfterYes);
            json.WriteNumber("afterNo", one.AfterNo);
            json.WriteNumber("minutes", one.Minutes);
            json.WriteString("why", one.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A try of either plan; it leads to nobody yet where names are asked for that nothing foretells.</summary>
    private readonly record struct Try(
        ContactId From, ContactId? To, Chance Yes, double AfterYes, double AfterNo, double Minutes, string Why);
}
