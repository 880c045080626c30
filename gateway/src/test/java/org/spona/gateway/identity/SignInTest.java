package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.RunningGateway;

class SignInTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser browser = gateway.browser();

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        HttpResponse<String> asked = browser.get("/practices/42?tab=steps&q=pomo%C4%87");
        assertThat(asked.statusCode()).isEqualTo(302);
        HttpResponse<String> back = browser.signIn(browser.follow(asked), "sluzbenik@bar.example");
        assertThat(Browser.location(back)).isEqualTo("/practices/42?tab=steps&q=pomo%C4%87");
        assertThat(browser.follow(back).body()).contains("Dobar dan");
    }

    @Test
    void provesThatTheCodeIsOurs() {
        String address = Browser.location(browser.get("/sign-in"));
        assertThat(address)
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("ui_locales=sr");
    }

    @Test
    void changesTheSessionIdAndKeepsItFromScripts() {
        HttpResponse<String> start = browser.get("/sign-in");
        String before = browser.cookie("SPONA_SESSION");
        HttpResponse<String> back = browser.signIn(start, "sluzbenik@bar.example");
        assertThat(browser.cookie("SPONA_SESSION")).isNotEqualTo(before);
        assertThat(back.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SPONA_SESSION=")
                .contains("Path=/")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void doesNotLeadToOtherSites() {
        HttpResponse<String> start = browser.get("/sign-in?return=https%3A%2F%2Felsewhere.example%2F");
        assertThat(Browser.location(browser.signIn(start, "sluzbenik@bar.example")))
                .isEqualTo("/");
    }

    @Test
    void saysWhenItDidNotSucceed() {
        browser.get("/sign-in");
        HttpResponse<String> refused = browser.get("/sign-in/callback?error=access_denied&state=unknown");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Prijava nije uspela").contains("href=\"/sign-in\"");
    }

    @Test
    void signsOutHereAndThere() {
        browser.signedIn();
        HttpResponse<String> out = browser.post("/sign-out", Map.of());
        assertThat(browser.cookie("SPONA_SESSION")).isEmpty();
        HttpResponse<String> goodbye = browser.follow(browser.follow(out));
        assertThat(goodbye.body()).contains("Odjava je uspela");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        // The identity server asks for the password again.
        assertThat(browser.follow(browser.get("/sign-in")).body()).contains("password");
    }

    @Test
    void doesNotSignOutByALink() {
        browser.signedIn();
        browser.get("/sign-out");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
}
