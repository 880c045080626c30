package org.spona.infra.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The content of a local installation. It takes the way of all content, signed in and through the gateway: of practices the
 * author saves and submits, the network's editor publishes; what else people do is told by stories.
 */
public final class DemoContent {

    /** How long memberships may take to reach a service that has just been started for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private DemoContent() {}

    /** What is loaded. */
    private interface Load {
        int by(PatientClient client) throws IOException, InterruptedException;
    }

    /**
     * Loads all of it. What is there already stays as it is, so that the load can be repeated after an interruption and never
     * undoes what people did since.
     *
     * @param gateway address of the running gateway, such as {@code http://localhost:8080}
     * @param issuer address of the realm whose client {@code spona-cli} allows the password grant
     * @throws DemoFailure when an account cannot sign in or the API refuses something; names it and shows the answer
     */
    public static void load(URI gateway, URI issuer) {
        loadPractices(gateway, issuer);
        tellStories(gateway, issuer);
    }

    /**
     * Brings every demo practice as far as its file says.
     *
     * @return how many practices were brought further
     */
    static int loadPractices(URI gateway, URI issuer) {
        return load(gateway, issuer, client -> {
            PracticeApi api = new PracticeApi(client);
            int changed = 0;
            for (DemoPractice practice : DemoPractices.list()) {
                changed += bring(api, practice) ? 1 : 0;
            }
            return changed;
        });
    }

    /**
     * Lets the demo people do what the stories tell; what they did already is left out.
     *
     * @return how many steps were taken
     */
    static int tellStories(URI gateway, URI issuer) {
        return load(gateway, issuer, client -> {
            int taken = 0;
            for (DemoStory story : DemoStory.list()) {
                for (DemoStory.Step step : story.stepsNow()) {
                    taken += take(step, story, client) ? 1 : 0;
                }
            }
            return taken;
        });
    }

    private static int load(URI gateway, URI issuer, Load load) {
        try (HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            return load.by(new PatientClient(http, new Accounts(http, issuer), gateway, PATIENCE));
        } catch (IOException failure) {
            throw new DemoFailure("No answer while loading demo content", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while loading demo content", stopped);
        }
    }

    private static boolean take(DemoStory.Step step, DemoStory story, PatientClient client)
            throws IOException, InterruptedException {
        HttpResponse<String> before = client.read(step.account(), step.unless().reads());
        if (step.unless().holds(before.statusCode(), before.body())) {
            return false;
        }
        DemoStory.Step known = step.knowing(before.body());
        client.change(
                story.title(), known.method(), known.account(), known.path(), BodyPublishers.ofString(known.json()));
        return true;
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
