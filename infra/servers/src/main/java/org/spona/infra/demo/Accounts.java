package org.spona.infra.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs demo accounts in by the password grant of the local client {@code spona-cli} (RFC 6749, section 4.3). A token is
 * used for one load only, which takes less than its 15 minutes.
 */
final class Accounts {

    private static final String CLIENT = "spona-cli";
    /** Documented and public: the accounts exist in local installations only. */
    private static final String PASSWORD = "spona-demo";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final URI tokens;
    private final Map<String, String> known = new HashMap<>();

    Accounts(HttpClient http, URI issuer) {
        this.http = http;
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** The access token of this account. */
    String token(String email) throws IOException, InterruptedException {
        String token = known.get(email);
        if (token == null) {
            token = signIn(email);
            known.put(email, token);
        }
        return token;
    }

    private String signIn(String email) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password", "client_id", CLIENT, "username", email, "password", PASSWORD))))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new DemoFailure(email + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
