package org.spona.platform.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.spona.infra.servers.SharedServers;
import tools.jackson.databind.json.JsonMapper;

/** What the mail catcher has for an address. */
public final class Mails {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration SOON = Duration.ofSeconds(20);

    private Mails() {}

    /** A caught mail, plain and as HTML; {@code attachments} are the parts beside its text, such as a calendar object. */
    public record Mail(
            String id, String from, String replyTo, String subject, String text, String html, List<Part> attachments) {

        /** The one part that a mail has beside its text. */
        public Part part() {
            return attachments.getFirst();
        }
    }

    /** A part beside the text. */
    public record Part(String name, String type, String content) {}

    /** All mails to an address, the newest first. */
    public static List<Mail> to(String address) {
        URI place = SharedServers.mail().uri().resolve("/api/messages?to=" + address);
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofString());
            return List.of(JSON.readValue(answer.body(), Mail[].class));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The newest mail to an address, once there is one. */
    public static Mail awaitedBy(String address) {
        return Awaitility.await()
                .atMost(SOON)
                .until(() -> to(address), mails -> !mails.isEmpty())
                .getFirst();
    }
}
