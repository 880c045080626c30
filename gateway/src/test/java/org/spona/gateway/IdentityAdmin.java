package org.spona.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.spona.infra.servers.KeycloakServer;
import org.spona.infra.servers.SharedServers;

/** What tests ask the identity server for directly. */
public final class IdentityAdmin {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private IdentityAdmin() {}

    /** A token as an API client gets it, for the officer of Bar. */
    public static String apiToken() {
        return token(
                SharedServers.keycloak().issuer(),
                "grant_type=password&client_id=spona-cli&username=sluzbenik@bar.example&password=" + Browser.PASSWORD);
    }

    /** A good token of our realm that was not issued for Spona's services. */
    public static String tokenForOthers() {
        KeycloakServer keycloak = SharedServers.keycloak();
        return token(
                keycloak.issuer(),
                "grant_type=client_credentials&client_id=spona-members&client_secret="
                        + keycloak.clientSecret("spona-members"));
    }

    /** Ends all sessions of a person there, as her coordinator may have to. */
    public static void endSessions(String personId) {
        KeycloakServer keycloak = SharedServers.keycloak();
        String admin = token(
                keycloak.uri().resolve("/realms/master"),
                "grant_type=password&client_id=admin-cli&username=admin&password=" + keycloak.adminPassword());
        URI logout = keycloak.uri().resolve("/admin/realms/spona/users/" + personId + "/logout");
        send(HttpRequest.newBuilder(logout)
                .header("Authorization", "Bearer " + admin)
                .POST(BodyPublishers.noBody()));
    }

    /** The protection against guessed passwords refuses an account while another sign-in of it is ending. */
    private static String token(URI issuer, String form) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        String answer = Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(() -> send(request), Objects::nonNull);
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new AssertionError("No token");
        }
        return token.group(1);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new AssertionError("The identity server refused: " + response.statusCode());
            }
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
