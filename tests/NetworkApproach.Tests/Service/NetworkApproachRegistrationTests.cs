using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace NetworkApproach.Tests.Service;

public sealed class NetworkApproachRegistrationTests
{
    [Fact]
    public void Without_a_word_the_documented_defaults_stand()
    {
        ServiceCollection services = new();

        Assert.Same(services, services.AddNetworkApproach());

        NetworkApproachOptions options = Registered(services);
        Assert.Equal(ApproachPolicy.Default, options.Policy);
        Assert.Equal(5, options.ConflictRetries);
        Assert.Same(TimeProvider.System, options.Clock);
    }

    [Fact]
    public void What_the_host_sets_is_what_stands_and_later_changes_are_nobodys()
    {
        ServiceCollection services = new();
        ApproachPolicy policy = new() { MinutesPerTalk = 15 };
        NetworkApproachOptions? handedOut = null;
        services.AddNetworkApproach(options =>
        {
            options.Policy = policy;
            options.ConflictRetries = 0;
            handedOut = options;
        });

        handedOut!.ConflictRetries = 9;

        Assert.Same(policy, Registered(services).Policy);
        Assert.Equal(0, Registered(services).ConflictRetries);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(int.MinValue)]
    public void Retries_out_of_range_are_refused_at_registration_by_name_and_range(int retries)
    {
        ServiceCollection services = new();

        ArgumentOutOfRangeException refused =
            Assert.Throws<ArgumentOutOfRangeException>(() => services.AddNetworkApproach(options => options.ConflictRetries = retries));

        Assert.Contains("ConflictRetries is 0 to 100", refused.Message, StringComparison.Ordinal);
        Assert.Empty(services);
    }

    [Fact]
    public void A_hundred_retries_are_in_range_and_other_services_are_no_hindrance()
    {
        ServiceCollection services = [];
        services.AddSingleton("another service");

        services.AddNetworkApproach(options => options.ConflictRetries = 100);

        Assert.Equal(100, Registered(services).ConflictRetries);
        Assert.Throws<ArgumentNullException>("services", () => NetworkApproachRegistration.AddNetworkApproach(null!));
    }

    [Fact]
    public void A_missing_policy_or_clock_is_refused_at_registration()
    {
        ServiceCollection services = new();

        Assert.Throws<ArgumentNullException>(() => services.AddNetworkApproach(options => options.Policy = null!));
        Assert.Throws<ArgumentNullException>(() => services.AddNetworkApproach(options => options.Clock = null!));
        Assert.Throws<ArgumentNullException>(() => NetworkApproachRegistration.AddNetworkApproach(null!));
        Assert.Empty(services);
    }

    [Fact]
    public void A_second_registration_is_refused()
    {
        ServiceCollection services = new();
        services.AddNetworkApproach();

        InvalidOperationException refused =
            Assert.Throws<InvalidOperationException>(() => services.AddNetworkApproach(options => options.ConflictRetries = 1));

        Assert.Contains("once", refused.Message, StringComparison.Ordinal);
    }

    private static NetworkApproachOptions Registered(ServiceCollection services) =>
        Assert.IsType<NetworkApproachOptions>(
            Assert.Single(services, service => service.ServiceType == typeof(NetworkApproachOptions)).ImplementationInstance);
}
