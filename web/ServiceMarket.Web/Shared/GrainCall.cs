using Orleans.Storage;
using ServiceMarket.Domain;
using ServiceMarket.Grains;

namespace ServiceMarket.Web.Shared;

/// <summary>
/// A command is repeated under the same operation id when an activation lost a race or a silo has just gone: nothing can count twice.
/// After a time-out the outcome is unknown, and the person is asked to send the same form again.
/// </summary>
public static class GrainCall
{
    private const int Tries = 3;

    public static async Task<Outcome<T>> Send<T>(Func<Task<Outcome<T>>> command)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await command();
            }
            catch (Exception lost) when (lost is InconsistentStateException or OrleansMessageRejectionException && attempt < Tries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt));
            }
            catch (Exception unknown) when (unknown is TimeoutException or InconsistentStateException or OrleansMessageRejectionException)
            {
                return Outcome.Refused<T>(Refusal.Of("Shared_OutcomeUnknown"));
            }
        }
    }
}
