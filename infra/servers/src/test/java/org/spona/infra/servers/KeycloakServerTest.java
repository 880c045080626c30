package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeycloakServerTest {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"[^.]+\\.([^.]+)\\.");

    private final KeycloakServer keycloak = SharedServers.keycloak();

    @Test
    void scriptGetsATokenForSponaWithADemoAccount() throws IOException, InterruptedException {
        String claims = claims(token("client_id=spona-cli&grant_type=password&scope=openid"
                + "&username=sluzbenik%40bar.example&password=spona-demo"));

        assertThat(claims)
                .contains("\"sub\":\"5b0a0000-0000-4000-8000-000000000006\"")
                .contains("\"iss\":\"" + keycloak.issuer() + "\"")
                .contains("\"spona\"");
    }

    @Test
    void membersServiceMayReadAndMakeAccounts() throws IOException, InterruptedException {
        String answer = token("client_id=spona-members&grant_type=client_credentials&client_secret="
                + keycloak.clientSecret("spona-members"));

        assertThat(claims(answer)).contains("manage-users", "view-users");
    }

    @Test
    void wrongPasswordGetsNothing() throws IOException, InterruptedException {
        assertThat(token("client_id=spona-cli&grant_type=password&username=urednik%40skgo.example&password=wrong"))
                .contains("invalid_grant");
    }

    @Test
    void signInPageSpeaksSerbian() throws IOException, InterruptedException {
        String page = get(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=spona-gateway&response_type=code"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&scope=openid&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

        assertThat(page).contains("Prijavi se").contains("lang=\"sr\"");
    }

    private String token(String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.body();
        }
    }

    private static String claims(String answer) {
        Matcher token = TOKEN.matcher(answer);
        assertThat(token.find()).as(answer).isTrue();
        return new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8);
    }
}
