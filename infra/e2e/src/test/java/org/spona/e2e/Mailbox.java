package org.spona.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The mails that the catcher of the house has caught. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern STOP = Pattern.compile("https?://\\S+/notices/\\S+");

    private final URI catcher;

    Mailbox(URI catcher) {
        this.catcher = catcher;
    }

    /** The first link in the newest mail to this address, once it has come. */
    URI linkFor(String email) {
        List<JsonNode> mails =
                Eventually.within(PATIENCE, "a mail to " + email, () -> to(email), found -> !found.isEmpty());
        String text = mails.getFirst().path("text").asString();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return URI.create(link.group());
    }

    /** Waits for a mail to this address with this subject and gives its text. */
    String textOf(String email, String subject) {
        return Eventually.within(
                        PATIENCE,
                        "a mail to " + email + " about " + subject,
                        () -> to(email).stream()
                                .filter(mail -> mail.path("subject").asString().equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst()
                .path("text")
                .asString();
    }

    /** Where a mail says that mails like it can be stopped. */
    static URI stopLink(String text) {
        Matcher link = STOP.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No stop link in: " + text);
        }
        return URI.create(link.group());
    }

    /** What the mails to this address are about. */
    List<String> subjectsTo(String email) {
        return to(email).stream().map(mail -> mail.path("subject").asString()).toList();
    }

    /** The newest of so many mails to this address, once all have come. */
    JsonNode newest(String email, int number) {
        return Eventually.within(
                        PATIENCE, number + " mails to " + email, () -> to(email), found -> found.size() >= number)
                .getFirst();
    }

    /** The newest mail to this address whose subject begins like this, once it has come. */
    JsonNode about(String email, String beginning) {
        return Eventually.within(
                        PATIENCE,
                        "a mail to " + email + " about " + beginning,
                        () -> to(email).stream()
                                .filter(mail -> mail.path("subject").asString().startsWith(beginning))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> to(String email) {
        URI address = catcher.resolve("/api/messages?to=" + URLEncoder.encode(email, UTF_8));
        return Answer.of(Http.get(address)).json().valueStream().toList();
    }
}
