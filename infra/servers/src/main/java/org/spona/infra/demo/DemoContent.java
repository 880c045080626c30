package org.spona.infra.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;

/**
 * The practices of a local installation. They take the way of all content: the author saves and submits, the network's
 * editor publishes, each signed in and through the gateway.
 */
public final class DemoContent {

    /** How long memberships may take to reach a service that has just been started for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private DemoContent() {}

    /**
     * Brings every demo practice as far as its file says. What is there already stays as it is, so that the load can be
     * repeated after an interruption and never undoes what people did since.
     *
     * @param gateway address of the running gateway, such as {@code http://localhost:8080}
     * @param issuer address of the realm whose client {@code spona-cli} allows the password grant
     * @return how many practices were brought further
     * @throws DemoFailure when an account cannot sign in or the API refuses a practice; names it and shows the answer
     */
    public static int load(URI gateway, URI issuer) {
        try (HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            PracticeApi api = new PracticeApi(http, new Accounts(http, issuer), gateway, PATIENCE);
            int changed = 0;
            for (DemoPractice practice : DemoPractices.list()) {
                changed += bring(api, practice) ? 1 : 0;
            }
            return changed;
        } catch (IOException failure) {
            throw new DemoFailure("No answer while loading demo content", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while loading demo content", stopped);
        }
    }

    private static boolean bring(PracticeApi api, DemoPractice practice) throws IOException, InterruptedException {
        Stage found = api.stage(practice);
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(found) >= 0 && stage.compareTo(practice.status()) < 0) {
                advanceFrom(stage, api, practice);
            }
        }
        return found.compareTo(practice.status()) < 0;
    }

    private static void advanceFrom(Stage stage, PracticeApi api, DemoPractice practice)
            throws IOException, InterruptedException {
        switch (stage) {
            case ABSENT -> api.save(practice);
            case DRAFT -> api.submit(practice);
            case SUBMITTED -> api.publish(practice);
            case PUBLISHED -> throw new IllegalArgumentException("Nothing follows " + stage);
        }
    }
}
