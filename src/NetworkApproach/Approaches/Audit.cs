namespace NetworkApproach;

/// <summary>The rules, stated a second time over events alone.</summary>
public static class Audit
{
}
