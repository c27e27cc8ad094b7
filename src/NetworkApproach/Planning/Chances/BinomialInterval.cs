namespace NetworkApproach.Planning;

/// <summary>The exact interval of a binomial count at 99 %: Clopper and Pearson, Biometrika 26, 1934; by halving, to the accuracy of a
/// double.</summary>
internal static class BinomialInterval
{
    private const double Tail = 0.005;
    private const int Halvings = 60;
    private const int MostTerms = 10_000;
    private const double Accuracy = 1e-15;
    private const double Tiny = 1e-300;

    /// <summary>The bounds of the chance after so many successes in so many runs; 0 to 1 after no run.</summary>
    internal static (double Low, double High) Of(long successes, long runs)
    {
        double low = successes == 0 ? 0 : Where(chance => IncompleteBeta(chance, successes, runs - successes + 1) >= Tail);
        double high = successes == runs ? 1 : Where(chance => IncompleteBeta(chance, successes + 1, runs - successes) >= 1 - Tail);
        return (low, high);
    }

    // The least chance from which on a growing condition holds.
    private static double Where(Func<double, bool> holds)
    {
        (double low, double high) = (0, 1);
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return (low + high) / 2;
    }

    /// <summary>The regularised incomplete beta function, by its continued fraction (Lentz's method; DLMF 8.17.22).</summary>
    private static double IncompleteBeta(double at, double first, double second)
    {
        if (at is <= 0 or >= 1)
        {
            return at <= 0 ? 0 : 1;
        }

        double factor = Math.Exp(
            (first * Math.Log(at)) + (second * Math.Log(1 - at)) + LogGamma(first + second) - LogGamma(first) - LogGamma(second));
        return at < (first + 1) / (first + second + 2)
            ? factor * Fraction(at, first, second) / first
            : 1 - (factor * Fraction(1 - at, second, first) / second);
    }

    private static double Fraction(double at, double first, double second)
    {
        double numerator = 1;
        double denominator = 1 / NotZero(1 - ((first + second) * at / (first + 1)));
        double fraction = denominator;
        for (int term = 1; term < MostTerms; term++)
        {
            double even = term * (second - term) * at / ((first + (2 * term) - 1) * (first + (2 * term)));
            denominator = 1 / NotZero(1 + (even * denominator));
            numerator = NotZero(1 + (even / numerator));
            fraction *= denominator * numerator;
            double odd = -(first + term) * (first + second + term) * at / ((first + (2 * term)) * (first + (2 * term) + 1));
            denominator = 1 / NotZero(1 + (odd * denominator));
            numerator = NotZero(1 + (odd / numerator));
            fraction *= denominator * numerator;
            if (Math.Abs((denominator * numerator) - 1) < Accuracy)
            {
                break;
            }
        }

        return fraction;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    // Stirling's series (DLMF 5.11.1) from 10 on, where four terms are enough; below by recurrence.
    private static double LogGamma(double of)
    {
        double shift = 0;
        double at = of;
        for (; at < 10; at++)
        {
            shift += Math.Log(at);
        }

        double square = 1 / (at * at);
        double series = (1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188)))))));
        return ((at - 0.5) * Math.Log(at)) - at + (Math.Log(2 * Math.PI) / 2) + (series / at) - shift;
    }
}
