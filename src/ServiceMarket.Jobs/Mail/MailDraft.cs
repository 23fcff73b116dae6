namespace ServiceMarket.Jobs.Mail;

/// <param name="Addresses">One mail each; doubles and empties are left out.</param>
/// <param name="Text">Key in the feature's mail texts: <c>Key_Subject</c>, <c>Key_Body</c>.</param>
/// <param name="Path">Page the mail points to, below the site's address.</param>
/// <param name="Arguments">{1}, {2}, … of the texts; {0} is the link. No personal data of recipients of care.</param>
public sealed record MailDraft(IReadOnlyCollection<string?> Addresses, string Text, string Path, params string[] Arguments);
