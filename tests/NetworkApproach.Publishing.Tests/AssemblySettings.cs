// The README's code writes to the process's one console, and packing takes the machine's cores: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
