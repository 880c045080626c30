package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.gateway.Browser;
import org.spona.gateway.RunningGateway;

class SignInTest {

    private static final String LANGUAGE = "spona-language";

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
                .contains("nonce=");
    }

    @Test
    void leadsWhoIsSignedInToANewPasswordAndBack() {
        browser.signedIn();
        HttpResponse<String> start = browser.get("/sign-in?change=password&return=%2Fprofile");
        assertThat(Browser.location(start)).contains("kc_action=UPDATE_PASSWORD");
        assertThat(browser.follow(browser.follow(start)).body())
                .contains("id=\"kc-passwd-update-form\"", "name=\"cancel-aia\"");
        assertThat(Browser.location(browser.get("/sign-in?change=email"))).doesNotContain("kc_action");
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Latn, sr-Latn, Prijava na Sponu",
        "sr-Cyrl, sr-Cyrl-RS, Пријава на Спону",
        "en, en, Sign in to Spona"
    })
    void speaksTheLanguageOfThePages(String chosen, String asked, String title) {
        HttpResponse<String> toSignIn = browser.with(LANGUAGE, chosen).get("/sign-in");
        assertThat(Browser.location(toSignIn)).contains("ui_locales=" + asked);
        assertThat(browser.follow(toSignIn).body()).contains(title).contains("lang=\"" + asked + "\"");
    }

    @Test
    void keepsTheLanguageToWhichThePersonSwitched() {
        HttpResponse<String> page = browser.follow(browser.with(LANGUAGE, "en").get("/sign-in"));
        HttpResponse<String> switched = browser.get(switchTo("sr-Cyrl", page));
        assertThat(switched.body()).contains("Пријава на Спону");
        browser.signIn(switched, "sluzbenik@bar.example");
        assertThat(browser.cookie(LANGUAGE)).isEqualTo("sr-Cyrl");
    }

    @Test
    void doesNotGoBackToAnOlderLanguageOfTheAccount() {
        browser.with(LANGUAGE, "sr-Cyrl").signedIn();
        // The identity server tells in whole seconds when somebody signed in.
        long second = Instant.now().getEpochSecond();
        Awaitility.await().until(() -> Instant.now().getEpochSecond() > second);
        browser.with("SPONA_SESSION", "").with(LANGUAGE, "en");
        browser.signIn(browser.get("/sign-in"), "sluzbenik@bar.example");
        assertThat(browser.cookie(LANGUAGE)).isEqualTo("en");
    }

    @Test
    void leavesTheLanguageAloneWithoutASwitch() {
        browser.signIn(browser.get("/sign-in"), "sluzbenik@bar.example");
        assertThat(browser.cookie(LANGUAGE)).isEmpty();
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

    private static String switchTo(String language, HttpResponse<String> page) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\" hreflang=\"" + language + "\"")
                .matcher(page.body());
        assertThat(link.find()).isTrue();
        return page.uri().resolve(link.group(1).replace("&amp;", "&")).toString();
    }
}
