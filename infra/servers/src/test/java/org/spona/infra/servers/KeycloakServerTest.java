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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whoMustHaveASecondFactorSetsItUpAndIsAskedForIt() throws Exception {
        var person = new SignIn(keycloak);
        assertThat(person.password("zamenik@skgo.example", "spona-demo")).contains("Druga potvrda identiteta");
        assertThat(person.setUpSecondFactor()).contains("Rezervni kodovi");
        assertThat(person.keepRecoveryCodes()).startsWith("http://localhost:8080/");

        var later = new SignIn(keycloak);
        assertThat(later.password("zamenik@skgo.example", "spona-demo")).contains("Jednokratni kod");
        assertThat(later.code("000000")).contains("Kod nije tačan.");
        assertThat(later.code(person.codeOfNextPeriod())).startsWith("http://localhost:8080/");
    }

    @Test
    void othersSignInWithTheirPasswordAlone() throws Exception {
        assertThat(new SignIn(keycloak).password("sluzbenik@bar.example", "spona-demo"))
                .startsWith("http://localhost:8080/");
    }

    @Test
    void scriptGetsNothingWithThePasswordAloneOfWhoMustHaveASecondFactor() throws Exception {
        assertThat(token("client_id=spona-cli&grant_type=password&username=zamjenik%40uom.example&password=spona-demo"))
                .doesNotContain("access_token")
                .contains("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "123456789012",
                "lozinka12345",
                "Password2024",
                "qwertyuiop123",
                "sluzbenik@bijeljina.example",
                "kratka loz"
            })
    void passwordsThatAreEasilyGuessedAreRefused(String password) throws Exception {
        assertThat(setPassword(password)).isEqualTo(400);
    }

    @Test
    void passwordsOfAnyCharactersAreTakenButNotTwice() throws Exception {
        assertThat(setPassword("tri šarene koze i jedan " + "dugačak ".repeat(6) + "most"))
                .isEqualTo(204);
        assertThat(setPassword("četiri bele ovce")).isEqualTo(204);
        assertThat(setPassword("četiri bele ovce")).isEqualTo(400);
    }

    /** As the owner of the account would; the administration is held to the same policy. */
    private int setPassword(String password) throws Exception {
        return new KeycloakAdministration(keycloak)
                .send(
                        "PUT",
                        "users/5b0a0000-0000-4000-8000-000000000009/reset-password",
                        "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}")
                .statusCode();
    }

    private String token(String form) throws IOException, InterruptedException {
        return token(keycloak.issuer(), form);
    }

    private static String token(URI issuer, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
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
