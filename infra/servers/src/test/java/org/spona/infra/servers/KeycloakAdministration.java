package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administration of our realm, as the operator of Keycloak has it. */
final class KeycloakAdministration {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakServer keycloak;

    KeycloakAdministration(KeycloakServer keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Opens an account with the password {@code tri bele ovce i dva vuka}.
     *
     * @param actions what its owner has to do when she signs in, as JSON
     * @return its path, for {@link #send}
     */
    String open(String email, String language, boolean verified, String actions) throws Exception {
        HttpResponse<String> answer = send("POST", "users", """
                {"username": "%1$s", "email": "%1$s", "firstName": "Jelena", "lastName": "Ilić", "enabled": true,
                 "emailVerified": %3$s, "attributes": {"locale": ["%2$s"]}, "requiredActions": %4$s,
                 "credentials": [{"type": "password", "value": "tri bele ovce i dva vuka"}]}
                """.formatted(email, language, verified, actions));
        String place = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return place.substring(place.indexOf("users/"));
    }

    /** The link of an invitation into "Бар" for an account, which is good for so many seconds. */
    URI invite(String account, int seconds) throws Exception {
        HttpResponse<String> answer = orderLink(account, seconds);
        Matcher link = Pattern.compile("\"link\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        return URI.create(link.group(1));
    }

    HttpResponse<String> orderLink(String account, int seconds) throws Exception {
        return send("POST", "invitation-links", """
                {"user": "%s", "client": "spona-gateway", "returnTo": "http://localhost:8080/sign-in", "network": "Бар",
                 "seconds": %d}
                """.formatted(account.substring("users/".length()), seconds));
    }

    HttpResponse<String> send(String method, String path, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(keycloak.uri().resolve("/admin/realms/spona/" + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token() throws Exception {
        String form = "client_id=admin-cli&grant_type=password&username=admin&password=" + keycloak.adminPassword();
        URI address = keycloak.uri().resolve("/realms/master/protocol/openid-connect/token");
        String answer = http.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(answer);
        assertThat(token.find()).as(answer).isTrue();
        return token.group(1);
    }
}
