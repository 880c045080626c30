package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.RunningGateway;

class ExpiredSessionTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser browser = gateway.browser();

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @Test
    void htmxIsToldToSendTheBrowserToSignInAndBackToThePageItIsOn() {
        HttpResponse<String> answer = browser.get(
                "/members/invitations-waiting",
                "HX-Request",
                "true",
                "HX-Current-URL",
                "http://localhost:8080/practices?page=2");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in?return=%2Fpractices%3Fpage%3D2");
    }

    @Test
    void htmxIsNotSentToPagesOfOthers() {
        HttpResponse<String> answer =
                browser.get("/members", "HX-Request", "true", "HX-Current-URL", "http://localhost:8080.evil.example/");
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in?return=%2F");
    }

    @Test
    void aFormLeadsBackToThePageItWasOn() {
        HttpResponse<String> answer = browser.send(
                "POST",
                "/practices/42",
                BodyPublishers.ofString("title=Pomo%C4%87"),
                "Sec-Fetch-Site",
                "same-origin",
                "Referer",
                "http://localhost:8080/practices/42/edit");
        assertThat(Browser.location(answer)).isEqualTo("/sign-in?return=%2Fpractices%2F42%2Fedit");
    }

    @Test
    void scriptsAndProgramsAreNotRedirected() {
        assertThat(browser.get("/practices/42", "Sec-Fetch-Mode", "cors").statusCode())
                .isEqualTo(401);
        HttpResponse<String> answer = browser.get("/api/v1/practices", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:spona:error:unauthenticated\"")
                .contains("\"code\":\"unauthenticated\"")
                .contains("Please sign in");
    }

    @Test
    void nothingReachesAServiceWithoutSignIn() {
        browser.get("/practices");
        browser.get("/api/v1/practices");
        assertThat(gateway.neighbour().waiting()).isZero();
    }

    @Test
    void aSessionThatWasEndedAtTheIdentityServerEndsHereWhenItsTokenIsRenewed() {
        // Every request renews its token, because none lasts longer than this.
        try (RunningGateway renewing = RunningGateway.start(gateway.neighbour(), "spona.identity.renew-before=1h")) {
            Browser officer = renewing.browser();
            officer.signIn(officer.get("/sign-in"), "sluzbenik@bijeljina.example");
            assertThat(officer.get("/practices").statusCode()).isEqualTo(200);
            IdentityAdmin.endSessions("5b0a0000-0000-4000-8000-000000000009");
            HttpResponse<String> answer = officer.get("/practices");
            assertThat(Browser.location(answer)).isEqualTo("/sign-in?return=%2Fpractices");
            assertThat(officer.cookie("SPONA_SESSION")).isEmpty();
        }
    }
}
