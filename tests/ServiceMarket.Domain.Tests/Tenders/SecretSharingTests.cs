using CsCheck;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

public class SecretSharingTests
{
    // draft-mcgrew-tss-03, section 9: the secret "test" with its zero byte, two of two.
    [Fact]
    public void Combine_TheDraftsExample_GivesItsSecret() => Assert.Equal("7465737400", Convert.ToHexString(SecretSharing.Combine(
        [new SecretShare(1, Convert.FromHexString("B9FA07E185")), new SecretShare(2, Convert.FromHexString("F5409B4511"))])));

    [Fact]
    public void AnyThresholdOfShares_GiveTheSecretAgain() =>
        Gen.Select(Gen.Byte.Array[0, 64], Gen.Int[2, 6], Gen.Int[0, 4], Gen.Int[0, 1_000]).Sample((secret, threshold, more, seed) =>
        {
            var shares = SecretSharing.Split(secret, threshold, threshold + more).ToArray();
            new Random(seed).Shuffle(shares);
            return SecretSharing.Combine(shares[..threshold]).SequenceEqual(secret) && SecretSharing.Combine(shares).SequenceEqual(secret);
        });

    // With one share too few every secret is as likely as any other: for each there is a share that would have made it.
    [Fact]
    public void OneShareOfTwo_SaysNothing()
    {
        var share = SecretSharing.Split([0x42], 2, 3)[0];
        var possible = Enumerable.Range(0, 256).Select(other => SecretSharing.Combine([share, new SecretShare(2, [(byte)other])])[0]);
        Assert.Equal(256, possible.Distinct().Count());
    }

    [Fact]
    public void SharesOfTwoSecrets_GiveNeither()
    {
        byte[] secret = [.. Enumerable.Range(0, 32).Select(n => (byte)n)];
        var (one, other) = (SecretSharing.Split(secret, 2, 3), SecretSharing.Split(secret, 2, 3));
        Assert.NotEqual(secret, SecretSharing.Combine([one[0], other[1]]));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 2)]
    [InlineData(2, 256)]
    public void Split_IntoWhatIsNoSharing_IsRefused(int threshold, int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SecretSharing.Split([1], threshold, count));

    [Fact]
    public void Combine_TheSameNumberTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SecretSharing.Combine([new SecretShare(1, [1]), new SecretShare(1, [2])]));

    [Fact]
    public void AShare_NeverPrintsItself() => Assert.DoesNotContain("1", $"{new SecretShare(1, [1])}", StringComparison.Ordinal);
}
