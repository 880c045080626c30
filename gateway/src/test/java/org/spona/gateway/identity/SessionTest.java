package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.RunningGateway;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.servers.SharedServers;

class SessionTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser browser = gateway.browser();

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @Test
    void livesInEveryGateway() {
        browser.signedIn();
        try (RunningGateway another = RunningGateway.start(gateway.neighbour())) {
            assertThat(browser.at(another).get("/practices").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void servesAllPartsOfAPageAtOnce() throws Exception {
        browser.signedIn();
        // Each part finds a token to renew; they share one renewal.
        try (RunningGateway renewing = RunningGateway.start(gateway.neighbour(), "spona.identity.renew-before=1h");
                var parts = Executors.newVirtualThreadPerTaskExecutor()) {
            Browser page = browser.at(renewing);
            List<Callable<Integer>> requests = new ArrayList<>();
            for (int part = 0; part < 12; part++) {
                requests.add(() -> page.get("/practices").statusCode());
            }
            for (Future<Integer> answer : parts.invokeAll(requests)) {
                assertThat(status(answer)).isEqualTo(200);
            }
            assertThat(page.get("/practices").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isNotWrittenAtEveryRequest() throws SQLException {
        browser.signedIn().get("/practices");
        String before = version();
        browser.get("/practices");
        browser.get("/api/v1/practices");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void endsEverywhereAtOnce() {
        browser.signedIn().get("/practices");
        try (RunningGateway another = RunningGateway.start(gateway.neighbour())) {
            String session = browser.cookie("SPONA_SESSION");
            Browser elsewhere = browser.at(another);
            assertThat(elsewhere.get("/practices").statusCode()).isEqualTo(200);
            browser.send("POST", "/sign-out", BodyPublishers.noBody(), "Sec-Fetch-Site", "same-origin");
            elsewhere.with("SPONA_SESSION", session);
            assertThat(elsewhere.get("/practices").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void ofAnotherReleaseAsksForSignIn() throws SQLException {
        browser.signedIn();
        execute("update session_attributes set attribute_bytes = 'garbage'::bytea where session_primary_id = "
                + "(select primary_id from session where session_id = ?)");
        assertThat(browser.get("/practices").statusCode()).isEqualTo(302);
        assertThat(browser.signedIn().get("/practices").statusCode()).isEqualTo(200);
    }

    @Test
    void holdsNoSecretOfOurs() throws SQLException {
        browser.signedIn();
        String secret = SharedServers.keycloak().clientSecret("spona-gateway");
        assertThat(attributes()).isNotEmpty().noneMatch(attribute -> attribute.contains(secret));
    }

    @Test
    void isNotMadeForThoseWhoOnlyLook() throws SQLException {
        long before = count();
        gateway.browser().get("/practices");
        gateway.browser().get("/assets/spona.css");
        gateway.browser().get("/api/v1/practices");
        assertThat(count()).isEqualTo(before);
    }

    private static int status(Future<Integer> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setString(1, sessionId());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private List<String> attributes() throws SQLException {
        String query = "select encode(attribute_bytes, 'escape') from session_attributes join session on primary_id = "
                + "session_primary_id where session_id = ?";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, sessionId());
            ResultSet rows = statement.executeQuery();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** The transaction that wrote the session last. */
    private String version() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement =
                        connection.prepareStatement("select xmin::text from session where session_id = ?")) {
            statement.setString(1, sessionId());
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private static long count() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("select count(*) from session")) {
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private String sessionId() {
        return new String(Base64.getDecoder().decode(browser.cookie("SPONA_SESSION")), StandardCharsets.US_ASCII);
    }

    private static Connection connect() throws SQLException {
        ServiceDatabase database = SharedServers.postgres().service("gateway");
        return DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword());
    }
}
