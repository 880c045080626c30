package org.spona.infra.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Asks the API as demo people, again and again while it is busy or does not know them yet. */
final class PatientClient {

    /** The gateway limits what one person and one address ask (429) and says when a service is away (5xx). */
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    /** Memberships and things reach other services by events: for a moment they know neither the people (403, 404) nor what to link to (422). */
    private static final Set<Integer> BUSY_OR_NOT_YET = Set.of(403, 404, 422, 429, 502, 503, 504);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http;
    private final Accounts accounts;
    private final URI gateway;
    private final Duration patience;

    PatientClient(HttpClient http, Accounts accounts, URI gateway, Duration patience) {
        this.http = http;
        this.accounts = accounts;
        this.gateway = gateway;
        this.patience = patience;
    }

    /** What an account reads at an address; that there is nothing is an answer. */
    HttpResponse<String> read(String account, String path) throws IOException, InterruptedException {
        return ask(request("GET", account, path, HttpRequest.BodyPublishers.noBody()), BUSY);
    }

    /**
     * Changes something.
     *
     * @param what names it, for the message
     * @throws DemoFailure when the API refuses it
     */
    void change(String what, String method, String account, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        accepted(what, ask(request(method, account, path, body), BUSY_OR_NOT_YET));
    }

    /**
     * An answer that says that it was done.
     *
     * @throws DemoFailure when it says something else; shows it
     */
    static HttpResponse<String> accepted(String what, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new DemoFailure("\"" + what + "\", " + answer.request().method() + " " + answer.uri() + ": "
                    + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** The answer; asks again while it is one of these and patience lasts. */
    private HttpResponse<String> ask(HttpRequest request, Set<Integer> passing)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        while (passing.contains(answer.statusCode()) && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE);
            answer = http.send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private HttpRequest request(String method, String account, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + accounts.token(account))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
    }
}
