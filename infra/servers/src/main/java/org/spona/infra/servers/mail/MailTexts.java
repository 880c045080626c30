package org.spona.infra.servers.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the catcher in the reader's language; everything from a mail is escaped. */
final class MailTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sr-Latn"), Locale.ENGLISH);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");

    private final ResourceBundle texts;
    private final DateTimeFormatter time;

    private MailTexts(Locale locale) {
        this.texts = ResourceBundle.getBundle(
                "mail.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
    }

    /** The texts for an {@code Accept-Language} header (RFC 9110, section 12.5.4); Serbian when it names no other. */
    static MailTexts forLanguages(String acceptLanguage) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return new MailTexts(best == null ? LANGUAGES.getFirst() : best);
        } catch (IllegalArgumentException unreadable) {
            return new MailTexts(LANGUAGES.getFirst());
        }
    }

    /** The page with all mails. */
    String list(List<CaughtMail> mails) {
        if (mails.isEmpty()) {
            return page(text("title"), "<p>" + text("empty") + "</p>");
        }
        String rows = mails.stream().map(this::row).collect(Collectors.joining());
        return page(text("title"), """
                <table>
                <thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead>
                <tbody>%s</tbody>
                </table>""".formatted(text("subject"), text("to"), text("received"), rows));
    }

    /** The page with one mail. */
    String one(CaughtMail mail) {
        String body = mail.text().isBlank() ? "" : "<pre>" + linked(escaped(mail.text())) + "</pre>";
        String html = mail.html().isBlank()
                ? ""
                : "<h2>%s</h2><iframe src=\"/messages/%s/html\" title=\"%s\"></iframe>"
                        .formatted(text("html"), mail.id(), text("html"));
        String attachments = mail.attachments().stream()
                .map(part -> "<h2>%s</h2><p>%s</p><pre>%s</pre>"
                        .formatted(escaped(part.name()), escaped(part.type()), escaped(part.content())))
                .collect(Collectors.joining());
        return page(mail.subject(), """
                <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>
                %s%s%s
                <p><a href="/">%s</a></p>""".formatted(
                        text("from"),
                        escaped(mail.from()),
                        text("to"),
                        escaped(String.join(", ", mail.to())),
                        text("received"),
                        time.format(mail.received()),
                        body,
                        html,
                        attachments,
                        text("back")));
    }

    private String row(CaughtMail mail) {
        return "<tr><td><a href=\"/messages/%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        mail.id(),
                        mail.subject().isBlank() ? text("no-subject") : escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        time.format(mail.received()));
    }

    private String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <link rel="stylesheet" href="/mail.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(text("language"), escaped(title), escaped(title), content);
    }

    private String text(String key) {
        return escaped(texts.getString(key));
    }

    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noopener\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
