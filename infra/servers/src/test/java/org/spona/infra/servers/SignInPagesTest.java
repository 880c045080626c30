package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page that the realm's flows show, walked through in each language. */
@ParameterizedClass
@ValueSource(strings = {"sr-Latn", "sr-Cyrl-RS", "en"})
record SignInPagesTest(String language) {

    private static final int WHOLE_PAGE = 80_000;
    private static final String PASSWORD = "tri bele ovce i dva vuka";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/\\S+");

    @Test
    void signInIsLightAndSaysWhatIsWrongAtTheField() throws Exception {
        var person = browser();
        String page = good(person.open());
        assertThat(weight(page)).isLessThan(WHOLE_PAGE);

        String refused = good(person.send(Map.of("username", "nema-je@bar.example", "password", "x")));
        assertThat(refused)
                .contains("id=\"username-error\"", "aria-describedby=\"username-error\"", "href=\"#username\"")
                .contains("value=\"nema-je@bar.example\"");
    }

    @Test
    void wrongPasswordLooksLikeAnUnknownAddress() throws Exception {
        String email = account(true, "[]");
        String wrong = browser().password(email, "x");
        String unknown = browser().password("nema-je@bar.example", "x");
        assertThat(main(wrong).replace(email, "")).isEqualTo(main(unknown).replace("nema-je@bar.example", ""));
    }

    @Test
    void forgottenPasswordIsAskedForByMail() throws Exception {
        String email = account(true, "[]");
        var person = browser();
        person.open();
        good(person.link("reset-credentials"));
        assertThat(good(person.send(Map.of("username", "")))).contains("id=\"username-error\"");
        assertThat(good(person.send(Map.of("username", email)))).contains("class=\"flash\"");

        assertThat(good(person.open(linkOf(email, "30 minuta", "30 минута", "30 minutes"))))
                .contains("id=\"kc-passwd-update-form\"");
    }

    @Test
    void operatorHasAPersonSetAPassword() throws Exception {
        String email = address();
        String account = administration().open(email, language, true, "[]");
        administration()
                .send(
                        "PUT",
                        account + "/execute-actions-email?client_id=spona-gateway&lifespan="
                                + Duration.ofDays(7).minusSeconds(9).toSeconds()
                                + "&redirect_uri=http://localhost:8080/",
                        "[\"UPDATE_PASSWORD\"]");
        URI link = linkOf(email, "7 dana", "7 дана", "7 days");

        var person = browser();
        good(person.open(link));
        good(person.link("btn-primary"));
        assertThat(good(person.send(Map.of("password-new", "kratka", "password-confirm", "kratka"))))
                .contains("id=\"password-new-error\"");
        assertThat(good(person.send(Map.of("password-new", "četiri bele ovce", "password-confirm", "pet belih ovaca"))))
                .contains("id=\"password-confirm-error\"");
        assertThat(good(person.send(
                        Map.of("password-new", "četiri bele ovce", "password-confirm", "četiri bele ovce"))))
                .contains("id=\"kc-info-message\"", "http://localhost:8080/");

        assertThat(good(browser().open(link))).contains("id=\"kc-error-message\"");
    }

    @Test
    void invitedPersonChoosesAPasswordAndIsSignedIn() throws Exception {
        String email = address();
        URI link = administration().invite(administration().open(email, language, false, "[]"), 60);

        var person = browser();
        String page = good(person.open(link));
        assertThat(page).contains("id=\"kc-passwd-update-form\"", "Бар").doesNotContain("logout-sessions");
        assertThat(good(person.send(Map.of("password-new", "kratka", "password-confirm", "kratka"))))
                .contains("id=\"password-new-error\"", "Бар");
        assertThat(person.send(Map.of("password-new", "četiri bele ovce", "password-confirm", "četiri bele ovce")))
                .startsWith("http://localhost:8080/sign-in?");
        assertThat(person.open()).as("nothing is asked").startsWith("http://localhost:8080/?");
        assertThat(good(browser().open(link))).contains("id=\"kc-error-message\"");
    }

    @Test
    void secondFactorIsSetUpAndAskedFor() throws Exception {
        String email = account(true, "[\"CONFIGURE_TOTP\"]");
        var person = browser();
        good(person.password(email, PASSWORD));
        good(person.link("mode=manual"));
        assertThat(good(person.send(Map.of("totp", "", "userLabel", "", "mode", "manual"))))
                .contains("id=\"totp-error\"");
        good(person.link("mode=qr"));
        assertThat(good(person.setUpSecondFactor())).contains("id=\"kc-recovery-codes-list\"");
        person.keepRecoveryCodes();

        var later = browser();
        String left = later.open();
        good(later.send(Map.of("username", email, "password", PASSWORD)));
        assertThat(good(later.sendAgain(left))).contains("id=\"loginContinueLink\"");
        later.password(email, PASSWORD);
        assertThat(good(later.code("000000"))).contains("id=\"otp-error\"");
        good(later.otherWay());
        good(later.wayOfRecovery());
        assertThat(good(later.send(Map.of("recoveryCodeInput", "AAAA")))).contains("id=\"recoveryCodeInput-error\"");
    }

    @Test
    void detailsAreCompletedAndTheAddressConfirmed() throws Exception {
        String email = account(false, "[\"UPDATE_PROFILE\"]");
        var person = browser();
        good(person.password(email, PASSWORD));
        assertThat(good(person.send(Map.of("firstName", "", "lastName", "Ilić"))))
                .contains("id=\"firstName-error\"");
        good(person.send(Map.of("firstName", "Jelena", "lastName", "Ilić")));

        var elsewhere = browser();
        good(elsewhere.open(linkOf(email, "30 minuta", "30 минута", "30 minutes")));
        good(elsewhere.link("btn-primary"));
    }

    @Test
    void signOutIsConfirmedWhereNobodySaysWhoAsks() throws Exception {
        var person = browser();
        person.password(account(true, "[]"), PASSWORD);
        good(person.open(URI.create(SharedServers.keycloak().issuer() + "/protocol/openid-connect/logout")));
        good(person.confirmSignOut());
    }

    @Test
    void errorsLeadBackToSpona() throws Exception {
        String issuer = SharedServers.keycloak().issuer().toString();
        assertThat(good(browser().open(URI.create(issuer + "/login-actions/action-token?key=unknown"))))
                .contains("href=\"http://localhost:8080\"");
        good(browser().open(URI.create(issuer + "/protocol/openid-connect/auth?client_id=unknown&response_type=code")));
    }

    private SignIn browser() {
        return new SignIn(SharedServers.keycloak(), language);
    }

    private static KeycloakAdministration administration() {
        return new KeycloakAdministration(SharedServers.keycloak());
    }

    private String account(boolean verified, String actions) throws Exception {
        String email = address();
        administration().open(email, language, verified, actions);
        return email;
    }

    private static String address() {
        return "jelena." + System.nanoTime() + "@bar.example";
    }

    private String good(String page) {
        new SignInPage(language, page).holds();
        return page;
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<h1>")).replaceAll(" action=\"[^\"]*\"| href=\"/[^\"]*\"", "");
    }

    /** Of the mail that the person got: it says in words how long its link is valid. */
    private URI linkOf(String email, String latin, String cyrillic, String english) throws Exception {
        String text = mail(email).path("text").asString();
        String validity = switch (language) {
            case "sr-Latn" -> "Veza važi " + latin + ", do ";
            case "sr-Cyrl-RS" -> "Веза важи " + cyrillic + ", до ";
            default -> "The link is valid for " + english + ", until ";
        };
        assertThat(text).containsPattern(validity + ".+ \\d\\d:\\d\\d\\.");
        SignInPage.speaksItsLanguage(language, text.replaceAll("http\\S+", ""));
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        String html = mail(email).path("html").asString();
        assertThat(html)
                .contains("<html lang=\"" + language + "\"", link.group().replace("&", "&amp;"));
        return URI.create(link.group());
    }

    private static JsonNode mail(String to) throws Exception {
        return JsonMapper.shared()
                .readTree(get(SharedServers.mail().uri().resolve("/api/messages?to=" + to)))
                .get(0);
    }

    /** What a browser reads for a first page, uncompressed. */
    private int weight(String page) throws Exception {
        int sum = page.length();
        List<String> resources = new SignInPage(language, page).resources();
        assertThat(resources).isNotEmpty();
        for (String resource : resources) {
            sum += get(SharedServers.keycloak().uri().resolve(resource)).length();
        }
        return sum;
    }

    private static String get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
            return answer.body();
        }
    }
}
