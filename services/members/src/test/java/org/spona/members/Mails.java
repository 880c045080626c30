package org.spona.members;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.spona.infra.servers.SharedServers;
import tools.jackson.databind.json.JsonMapper;

/** What the mail catcher has for an address. */
public final class Mails {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Mails() {}

    /** A caught mail. */
    public record Mail(String subject, String text) {}

    /** All mails to an address, in the order in which the catcher lists them. */
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
}
