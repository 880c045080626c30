package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser on the pages of sign-in. Each step returns the page that follows, or the address of ours to which the
 * browser is led back when sign-in is done.
 */
final class SignIn {

    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final int PERIOD_SECONDS = 30;

    private final HttpClient browser = HttpClient.newHttpClient();

    /** Kept by hand: they are for https or this machine, and Java's own keeper knows no exception for this machine. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final URI start;
    private final String language;
    private String page = "";
    private byte[] seed = {};

    SignIn(KeycloakServer keycloak) {
        this(keycloak, "sr-Latn");
    }

    /** A browser of somebody who reads this language. */
    SignIn(KeycloakServer keycloak, String language) {
        this.language = language;
        start = URI.create(
                keycloak.issuer() + "/protocol/openid-connect/auth?client_id=spona-gateway&response_type=code"
                        + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&scope=openid&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&ui_locales=" + language);
    }

    String open() throws Exception {
        return open(start);
    }

    String open(URI address) throws Exception {
        return follow(HttpRequest.newBuilder(address));
    }

    /** Follows the link of the page whose tag matches. */
    String link(String tag) throws Exception {
        Matcher link =
                Pattern.compile("<a(?=[^>]*" + tag + ")[^>]* href=\"([^\"]+)\"").matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return open(start.resolve(link.group(1).replace("&amp;", "&")));
    }

    String password(String email, String password) throws Exception {
        open();
        return send(Map.of("username", email, "password", password));
    }

    String setUpSecondFactor() throws Exception {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        seed = secret.group(1).getBytes(StandardCharsets.UTF_8);
        return send(Map.of("totp", codeAt(Instant.now()), "totpSecret", secret.group(1), "userLabel", "telefon"));
    }

    String keepRecoveryCodes() throws Exception {
        Map<String, String> codes = new LinkedHashMap<>();
        HIDDEN.matcher(page).results().forEach(field -> codes.put(field.group(1), field.group(2)));
        return send(codes);
    }

    String code(String code) throws Exception {
        return send(Map.of("otp", code));
    }

    /** Presses the button below the form. */
    String otherWay() throws Exception {
        page = page.substring(page.indexOf("kc-select-try-another-way-form") - "<form id='".length());
        return send(Map.of("tryAnotherWay", "on"));
    }

    /** Chooses the last of the ways that are offered. */
    String wayOfRecovery() throws Exception {
        String way = page.substring(page.lastIndexOf("name=\"authenticationExecution\""));
        return send(Map.of("authenticationExecution", way.split("\"", 5)[3]));
    }

    String confirmSignOut() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("confirmLogout", "on"));
        HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        return send(fields);
    }

    /** Sends the form of a page that was shown before, as after going back in the browser. */
    String sendAgain(String earlier) throws Exception {
        page = earlier;
        return send(Map.of("username", "", "password", ""));
    }

    /** A code is good once (RFC 6238, section 5.2), so what follows a set-up needs the next one, which is taken early. */
    String codeOfNextPeriod() throws Exception {
        return codeAt(Instant.now().plusSeconds(PERIOD_SECONDS));
    }

    /** RFC 6238, with SHA-1 and six digits. */
    private String codeAt(Instant moment) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(seed, "HmacSHA1"));
        long period = moment.getEpochSecond() / PERIOD_SECONDS;
        byte[] hash =
                mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
        int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    /** Sends the first form of the page. */
    String send(Map<String, String> fields) throws Exception {
        Matcher action = ACTION.matcher(page);
        assertThat(action.find()).as(page).isTrue();
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(HttpRequest.newBuilder(start.resolve(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String follow(HttpRequest.Builder request) throws Exception {
        String held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpResponse<String> answer = browser.send(
                request.header("Cookie", held)
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        String led = answer.headers().firstValue("Location").orElse("");
        if (led.startsWith("http://localhost:8080/")) {
            return led;
        }
        if (!led.isEmpty()) {
            return follow(HttpRequest.newBuilder(URI.create(led)));
        }
        page = answer.body();
        return page;
    }

    private void keep(String setting) {
        String pair = setting.substring(0, setting.indexOf(';'));
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
