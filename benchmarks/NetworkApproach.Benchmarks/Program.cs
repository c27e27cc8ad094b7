using BenchmarkDotNet.Running;
using NetworkApproach.Benchmarks;

if (args is ["turns"])
{
    await TakingTurns.RunAsync().ConfigureAwait(false);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
