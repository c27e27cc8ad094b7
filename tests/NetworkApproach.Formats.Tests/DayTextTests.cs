using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class DayTextTests
{
    [Theory]
    [InlineData("12 Mar 2024", "2024-03-12")]
    [InlineData("02 sep 2019", "2019-09-02")]
    [InlineData("7-Feb-22", "2022-02-07")]
    [InlineData("10/15/2023", "2023-10-15")]
    [InlineData("3/4/2023", "2023-03-04")]
    [InlineData("15/10/2023", "2023-10-15")]
    [InlineData("5/6/17, 3:45 PM", "2017-05-06")]
    [InlineData("March 5, 2021", "2021-03-05")]
    [InlineData("2023-10-15", "2023-10-15")]
    public void Days_are_read_as_exports_write_them(string text, string day)
    {
        Assert.True(DayText.TryRead(text, out DateOnly read));
        Assert.Equal(day, read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31 Feb 2024")]
    [InlineData("13/13/2023")]
    [InlineData("20231015")]
    public void Anything_else_is_no_day(string text) => Assert.False(DayText.TryRead(text, out _));

    [Property(MaxTest = 1000)]
    public void Every_day_is_read_back_from_every_unambiguous_form(ushort number)
    {
        DateOnly day = new DateOnly(2003, 5, 5).AddDays(number % 9000);
        Assert.All(["dd MMM yyyy", "d-MMM-yy", "yyyy-MM-dd", "MM/dd/yyyy"], form =>
        {
            Assert.True(DayText.TryReadLast(day.ToString(form, CultureInfo.InvariantCulture), out DateOnly read));
            Assert.Equal(day, read);
        });
    }
}
