using NetworkApproach.WarmPathSpeed;

foreach (string network in args.Length > 0 ? args : ["facebook", "36000", "1000000"])
{
    SpeedTable.Print(Console.Out, network);
}
