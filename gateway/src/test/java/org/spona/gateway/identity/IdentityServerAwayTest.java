package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.spona.gateway.Browser;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.RunningGateway;
import org.spona.infra.servers.KeycloakServer;
import org.spona.infra.servers.SharedServers;

/** In this order, because the identity server takes its time to come back. */
@Tag("deep")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityServerAwayTest {

    private final KeycloakServer identityServer = SharedServers.keycloak();

    // Every request wants to renew its token.
    private RunningGateway gateway = RunningGateway.start("spona.identity.renew-before=1h");
    private Browser officer = gateway.browser();
    private String apiToken = "";

    @BeforeAll
    void signInAndKill() {
        officer.signedIn();
        assertThat(officer.get("/practices").statusCode()).isEqualTo(200);
        apiToken = "Bearer " + IdentityAdmin.apiToken();
        assertThat(gateway.browser()
                        .get("/api/v1/practices", "Authorization", apiToken)
                        .statusCode())
                .isEqualTo(200);
        identityServer.kill();
    }

    @AfterAll
    void stop() {
        gateway.close();
        identityServer.start();
    }

    @Test
    @Order(1)
    void signedInPeopleGoOn() {
        for (int request = 0; request < 5; request++) {
            assertThat(officer.get("/practices").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Order(1)
    void tokensOfApiClientsStayGood() {
        assertThat(gateway.browser()
                        .get("/api/v1/practices", "Authorization", apiToken)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(1)
    void signInSaysThatItIsAway() {
        HttpResponse<String> answer = gateway.browser().get("/sign-in?return=%2Fpractices", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("15");
        assertThat(answer.body())
                .contains("Sign-in is not available right now")
                .contains("href=\"/sign-in?return=%2Fpractices\"");
    }

    @Test
    @Order(2)
    void aGatewayThatStartsNowKnowsWhoIsSignedIn() {
        gateway.close();
        gateway = RunningGateway.start("spona.identity.renew-before=1h");
        officer = officer.at(gateway);
        assertThat(officer.get("/practices").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void signOutEndsTheSessionHere() {
        String session = officer.cookie("SPONA_SESSION");
        HttpResponse<String> goodbye = officer.follow(officer.post("/sign-out", Map.of()));
        assertThat(goodbye.body()).contains("služba za prijavu se ne odaziva");
        officer.with("SPONA_SESSION", session);
        assertThat(officer.get("/practices").statusCode()).isEqualTo(302);
    }

    @Test
    @Order(4)
    void peopleSignInAgainWhenItIsBack() {
        identityServer.start();
        Browser colleague = gateway.browser().signedIn();
        assertThat(colleague.get("/practices").statusCode()).isEqualTo(200);
    }
}
