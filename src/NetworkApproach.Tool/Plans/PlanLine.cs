using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>A plan as one line of JSON, its members in the order that stays.</summary>
internal static class PlanLine
{
    internal static void Write(Utf8JsonWriter json, IntroductionPlan plan, Language language)
    {
        WriteFigures(json, plan.Chance, plan.Minutes);
        json.WriteStartArray("moves");
        foreach (PlannedTry one in plan.Tries)
        {
            json.WriteStartObject();
            json.WriteString("from", one.From.Id.Value);
            json.WriteString("to", one.To.Id.Value);
            json.WriteNumber("yes", one.Yes.Value);
            json.WriteNumber("afterYes", one.AfterYes);
            json.WriteNumber("afterNo", one.AfterNo);
            json.WriteNumber("minutes", one.Minutes);
            json.WriteString("why", new PlanWords(language).WhyThere(one, plan));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, RecordedPlan recorded, Language language)
    {
        WriteFigures(json, recorded.Plan.Chance, recorded.Plan.Minutes);
        json.WriteStartArray("moves");
        foreach (PlannedMove move in recorded.Tries)
        {
            (ContactId from, Contact? to) = recorded.Over(move);
            json.WriteStartObject();
            json.WriteString("from", from.Value);
            json.WriteString("to", to?.Id.Value);
            json.WriteNumber("yes", move.Yes!.Value.Value);
            json.WriteNumber("afterYes", move.AfterYes);
            json.WriteNumber("afterNo", move.AfterNo);
            json.WriteNumber("minutes", move.Minutes);
            json.WriteString("why", move.Why(language.Culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, OverallChance chance, ExpectedMinutes minutes)
    {
        json.WriteNumber("chance", chance.Value);
        json.WriteNumber("low", chance.Low);
        json.WriteNumber("high", chance.High);
        json.WriteString("method", chance.Method == ChanceMethod.Exact ? "exact" : "simulation");
        json.WriteNumber("minutes", minutes.Value);
        json.WriteNumber("minutesLow", minutes.Low);
        json.WriteNumber("minutesHigh", minutes.High);
        json.WriteString("minutesMethod", minutes.Method == MinutesMethod.Exact ? "exact" : "heuristic");
    }
}
