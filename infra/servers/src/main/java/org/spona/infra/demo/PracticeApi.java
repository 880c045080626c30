package org.spona.infra.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** What the demo needs of {@code /api/v1/practices}. */
final class PracticeApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PatientClient client;

    PracticeApi(PatientClient client) {
        this.client = client;
    }

    /** How far the practice is, as its author sees it. */
    Stage stage(DemoPractice practice) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.read(practice.author(), path(practice, ""));
        if (answer.statusCode() == 404) {
            return Stage.ABSENT;
        }
        String status = PatientClient.accepted(practice.title(), answer).body();
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
        client.change(practice.title(), method, account, path(practice, action), body);
    }

    private static String path(DemoPractice practice, String action) {
        return "/api/v1/practices/" + practice.id() + action;
    }
}
