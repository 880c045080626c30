package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links that our plugin makes in Keycloak. */
class InvitationLinksTest {

    private static final String PASSWORD = "četiri bele ovce";

    private final KeycloakAdministration administration = new KeycloakAdministration(SharedServers.keycloak());

    @Test
    void openingItChangesNothingYet() throws Exception {
        String account = account();
        URI link = administration.invite(account, 60);
        new SignIn(SharedServers.keycloak()).open(link);
        assertThat(administration.send("GET", account, "").body()).contains("\"emailVerified\":false");

        assertThat(choosePassword(link)).startsWith("http://localhost:8080/sign-in");
        assertThat(administration.send("GET", account, "").body())
                .contains("\"emailVerified\":true", "\"requiredActions\":[]");
    }

    @Test
    void opensAnAccountOnceOnly() throws Exception {
        String account = account();
        URI first = administration.invite(account, 60);
        URI second = administration.invite(account, 60);
        choosePassword(second);

        for (URI link : new URI[] {first, second}) {
            assertThat(new SignIn(SharedServers.keycloak()).open(link)).contains("Nalog je već otvoren");
        }
        assertThat(administration.orderLink(account, 60).statusCode()).isEqualTo(409);
    }

    @Test
    void saysWhatToDoWhenItsTimeIsOver() throws Exception {
        String account = account();
        assertThat(administration.orderLink(account, 0).statusCode()).isEqualTo(400);
        URI link = administration.invite(account, 1);
        Thread.sleep(2_000);

        assertThat(new SignIn(SharedServers.keycloak()).open(link))
                .contains("zamolite osobu koja vas je pozvala da je pošalje ponovo");
    }

    @Test
    void isWorthNothingWhenAltered() throws Exception {
        String link = administration.invite(account(), 60).toString();
        assertThat(new SignIn(SharedServers.keycloak()).open(URI.create(link.substring(0, link.length() - 9))))
                .contains("id=\"kc-error-message\"");
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-4000-8000-000000000000, spona-gateway, http://localhost:8080/sign-in, 404",
        "ACCOUNT, unknown, http://localhost:8080/sign-in, 404",
        "ACCOUNT, spona-gateway, http://elsewhere.example/, 400"
    })
    void isMadeForOurAccountsAndAddressesOnly(String user, String client, String returnTo, int status)
            throws Exception {
        String account = account().substring("users/".length());
        assertThat(administration
                        .send("POST", "invitation-links", """
                                {"user": "%s", "client": "%s", "returnTo": "%s", "network": "Bar", "seconds": 60}
                                """.formatted(
                                        user.replace("ACCOUNT", account), client, returnTo))
                        .statusCode())
                .isEqualTo(status);
    }

    private String account() throws Exception {
        return administration.open("ana." + System.nanoTime() + "@bar.example", "sr-Latn", false, "[]");
    }

    private static String choosePassword(URI link) throws Exception {
        var person = new SignIn(SharedServers.keycloak());
        person.open(link);
        return person.send(Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
    }
}
