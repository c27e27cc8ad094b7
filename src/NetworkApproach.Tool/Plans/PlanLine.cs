using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>A plan as one line of JSON, its members in the order that stays.</summary>
internal static class PlanLine
{
    internal static void Write(Utf8JsonWriter json, IntroductionPlan plan, Language language)
    {
        json.WriteNumber("chance", plan.Chance.Value);
        json.WriteNumber("low", plan.Chance.Low);
        json.WriteNumber("high", plan.Chance.High);
        json.WriteString("method", plan.Chance.Method == ChanceMethod.Exact ? "exact" : "simulation");
        json.WriteNumber("minutes", plan.Minutes.Value);
        json.WriteNumber("minutesLow", plan.Minutes.Low);
        json.WriteNumber("minutesHigh", plan.Minutes.High);
        json.WriteString("minutesMethod", plan.Minutes.Method == MinutesMethod.Exact ? "exact" : "heuristic");
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
}
