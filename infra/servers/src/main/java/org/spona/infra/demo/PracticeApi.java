package org.spona.infra.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What the demo needs of {@code /api/v1/practices}. */
final class PracticeApi {

    /** The gateway limits what one person and one address ask (429) and says when a service is away (5xx). */
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    /** Memberships reach a fresh service by events: for a moment it does not know the people (403, 404). */
    private static final Set<Integer> BUSY_OR_NOT_YET = Set.of(403, 404, 429, 502, 503, 504);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final Accounts accounts;
    private final URI practices;
    private final Duration patience;

    PracticeApi(HttpClient http, Accounts accounts, URI gateway, Duration patience) {
        this.http = http;
        this.accounts = accounts;
        this.practices = gateway.resolve("/api/v1/practices/");
        this.patience = patience;
    }

    /** How far the practice is, as its author sees it. */
    Stage stage(DemoPractice practice) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                ask(request("GET", practice, practice.author(), "", BodyPublishers.noBody()), BUSY);
        if (answer.statusCode() == 404) {
            return Stage.ABSENT;
        }
        String status = accepted(practice, answer).body();
        return Stage.of(JSON.readTree(status).path("status").asString());
    }

    void save(DemoPractice practice) throws IOException, InterruptedException {
        String draft = JSON.writeValueAsString(practice.draft());
        change("PUT", practice, practice.author(), "", BodyPublishers.ofString(draft));
    }

    void submit(DemoPractice practice) throws IOException, InterruptedException {
        change("POST", practice, practice.author(), "/submit", BodyPublishers.noBody());
    }

    void publish(DemoPractice practice) throws IOException, InterruptedException {
        change("POST", practice, practice.editor(), "/publish", BodyPublishers.noBody());
    }

    private void change(String method, DemoPractice practice, String account, String action, BodyPublisher body)
            throws IOException, InterruptedException {
        accepted(practice, ask(request(method, practice, account, action, body), BUSY_OR_NOT_YET));
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

    private HttpRequest request(String method, DemoPractice practice, String account, String action, BodyPublisher body)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(practices.resolve(practice.id() + action))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + accounts.token(account))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
    }

    private static HttpResponse<String> accepted(DemoPractice practice, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new DemoFailure(
                    "\"" + practice.title() + "\", " + answer.request().method() + " " + answer.uri() + ": "
                            + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
