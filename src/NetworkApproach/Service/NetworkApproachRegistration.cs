using NetworkApproach;

// The customary namespace, so that whoever composes a host finds it without looking.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library with a host.</summary>
public static class NetworkApproachRegistration
{
    /// <summary>
    /// Registers <see cref="Approaches"/> (scoped) and its options. The host itself registers the store, with the lifetime it needs:
    /// <c>services.AddSingleton&lt;IApproachStore, InMemoryApproachStore&gt;()</c> for a demonstration.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; called immediately. Null (default): the default options.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="InvalidOperationException">The library is already registered; one of the two sets of options would be lost without
    /// notice.</exception>
    public static IServiceCollection AddNetworkApproach(this IServiceCollection services, Action<NetworkApproachOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(NetworkApproachOptions)))
        {
            throw new InvalidOperationException($"{nameof(AddNetworkApproach)} was called before; call it once, with all the options.");
        }

        NetworkApproachOptions options = new();
        configure?.Invoke(options);
        return services.AddSingleton(options.Copied()).AddScoped<Approaches>();
    }
}
