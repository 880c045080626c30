package org.spona.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.gateway.Browser;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.RunningGateway;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossSiteTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser browser = gateway.browser();

    @BeforeAll
    void signIn() {
        browser.signedIn();
    }

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, http://localhost:8090",
        "Origin, null",
        "X-Nothing, said"
    })
    void changesFromElsewhereAreRefused(String header, String value) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(send(method, header, value).statusCode()).isEqualTo(403);
        }
        assertThat(gateway.neighbour().waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost:8080"})
    void changesFromOurPagesPass(String header, String value) {
        assertThat(send("POST", header, value).statusCode()).isEqualTo(200);
    }

    @Test
    void linksFromElsewherePass() {
        assertThat(browser.get("/practices", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenPassesOnlyWithoutCookies() {
        String token = "Bearer " + IdentityAdmin.apiToken();
        assertThat(send(gateway.browser(), "PUT", "Authorization", token).statusCode())
                .isEqualTo(200);
        assertThat(send(browser, "PUT", "Authorization", token).statusCode()).isEqualTo(403);
    }

    @Test
    void signOutIsAChange() {
        assertThat(browser.send("POST", "/sign-out", BodyPublishers.noBody()).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> send(String method, String header, String value) {
        return send(browser, method, header, value);
    }

    private static HttpResponse<String> send(Browser sender, String method, String header, String value) {
        return sender.send(method, "/api/v1/practices/42", BodyPublishers.ofString("{}"), header, value);
    }
}
