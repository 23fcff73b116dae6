using System.Security.Cryptography;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.Protection;
using ServiceMarket.Domain;
using ServiceMarket.Testing;

namespace ServiceMarket.Database.Tests.Protection;

public sealed class FieldCipherTests : IAsyncLifetime
{
    private SqliteDatabase database = null!;
    private ServiceProvider services = null!;
    private FieldCipher cipher = null!;

    public async Task InitializeAsync()
    {
        database = await SqliteDatabase.CreateAsync();
        (services, cipher) = Process();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public void Seal_AnyText_OpensAgainAndNeverLooksTheSame() => Gen.String[Gen.Char.AlphaNumeric, 1, 300].Sample(text =>
    {
        var (first, second) = (cipher.Seal(text, "T/F"), cipher.Seal(text, "T/F"));
        Assert.NotEqual(first, second);
        if (text.Length > 8) Assert.DoesNotContain(text, first.Ciphertext, StringComparison.Ordinal);
        Assert.Equal(text, cipher.Open(first, "T/F"));
    }, iter: 200);

    [Fact]
    public void Open_AfterAnyByteWasChanged_IsRefused()
    {
        var packed = Convert.FromBase64String(cipher.Seal("张三丰 220284196001010019", "T/F").Ciphertext.Split('.')[1]);
        for (var at = 0; at < packed.Length; at++)
        {
            var changed = (byte[])packed.Clone();
            changed[at] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => cipher.Open(new ProtectedText($"1.{Convert.ToBase64String(changed)}"), "T/F"));
        }
    }

    [Theory]
    [InlineData("plain text")]
    [InlineData("1.")]
    [InlineData("1.AAAA")]
    [InlineData("99.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Open_WhatWasNeverSealed_IsRefused(string stored) =>
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(new ProtectedText(stored), "T/F"));

    [Fact]
    public void Open_ForAnotherPurpose_IsRefused() =>
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(cipher.Seal("secret", "CareRecipients/Name"), "CareRecipients/Phone"));

    [Fact]
    public void Index_IgnoresBlanksWidthsAndCapitals_ButNotThePurpose()
    {
        Assert.Equal(cipher.Index("22010219500101001x", "Id"), cipher.Index(" ２２０１０２19500101001X ", "Id"));
        Assert.NotEqual(cipher.Index("220102195001010019", "Id"), cipher.Index("220102195001010019", "Name"));
        Assert.DoesNotContain("220102195001010019", cipher.Index("220102195001010019", "Id"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_AreMadeOnce_AndEveryProcessOpensWhatAnotherSealed()
    {
        var sealedHere = cipher.Seal("secret", "T/F");
        var (others, other) = Process();
        await using (others)
        {
            Assert.Equal("secret", other.Open(sealedHere, "T/F"));
            Assert.Equal(cipher.Index("a", "T/F"), other.Index("a", "T/F"));
        }

        await using var db = await database.Databases.CreateDbContextAsync();
        Assert.Equal(2, await db.Set<FieldKey>().CountAsync());
    }

    [Fact]
    public void ProtectedAndPersonalText_Printed_ShowNothing()
    {
        Assert.DoesNotContain("secret", new PersonalText("secret").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("1.", $"{cipher.Seal("secret", "T/F")}", StringComparison.Ordinal);
        Assert.DoesNotContain("secret", new { Name = new PersonalText("secret") }.ToString(), StringComparison.Ordinal);
    }

    private (ServiceProvider, FieldCipher) Process()
    {
        var process = new ServiceCollection().AddLogging().AddServiceMarketDatabase(database.Configuration).BuildServiceProvider();
        return (process, process.GetRequiredService<FieldCipher>());
    }
}
