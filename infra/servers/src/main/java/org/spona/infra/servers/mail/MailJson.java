package org.spona.infra.servers.mail;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Mails as JSON (RFC 8259), for tests and scripts. */
final class MailJson {

    private MailJson() {}

    /** An array of mails. */
    static String list(List<CaughtMail> mails) {
        return array(mails, MailJson::mail);
    }

    private static String mail(CaughtMail mail) {
        return "{\"id\":%s,\"received\":%s,\"from\":%s,\"replyTo\":%s,\"to\":%s,\"subject\":%s,\"text\":%s,\"html\":%s,\"attachments\":%s}"
                .formatted(
                        string(mail.id()),
                        string(mail.received().toString()),
                        string(mail.from()),
                        string(mail.replyTo()),
                        array(mail.to(), MailJson::string),
                        string(mail.subject()),
                        string(mail.text()),
                        string(mail.html()),
                        array(mail.attachments(), MailJson::attachment));
    }

    private static String attachment(CaughtMail.Attachment part) {
        return "{\"name\":%s,\"type\":%s,\"content\":%s}"
                .formatted(string(part.name()), string(part.type()), string(part.content()));
    }

    private static <T> String array(List<T> values, Function<T, String> writing) {
        return values.stream().map(writing).collect(Collectors.joining(",", "[", "]"));
    }

    private static String string(String value) {
        return value.chars().mapToObj(MailJson::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character < ' ' ? "\\u%04x".formatted(character) : String.valueOf((char) character);
        };
    }
}
