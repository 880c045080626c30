package org.spona.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spona.infra.servers.ServerFailure;

/** A browser that keeps its cookies: of a demo account that has signed in on the identity server's page, or of nobody. */
final class BrowserSession {

    /** Documented and public: the accounts exist in local installations only. */
    private static final String PASSWORD = "spona-demo";

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private final URI home;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** @param home where addresses without a host lead to */
    BrowserSession(URI home) {
        this.home = home;
    }

    /** Signs in as a person does. */
    static BrowserSession signIn(URI home, String email) {
        var browser = new BrowserSession(home);
        String page = browser.follow(browser.request(home.resolve("/")));
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new ServerFailure("No sign-in at " + home + ": " + page);
        }
        browser.follow(browser.request(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(email) + "&password=" + encoded(PASSWORD))));
        return browser;
    }

    /**
     * Asks for a page.
     *
     * @param headers of the request, by name
     * @throws ServerFailure when it is not answered with 200 or 304
     */
    HttpResponse<byte[]> get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(home.resolve(path));
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() != 200 && answer.statusCode() != 304) {
            throw new ServerFailure(path + " is answered with " + answer.statusCode());
        }
        return answer;
    }

    private String follow(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer.headers()
                .firstValue("Location")
                .map(next -> follow(request(answer.uri().resolve(next))))
                .orElseGet(() -> new String(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept-Language", "sr-Latn");
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private void keep(String setting) {
        String pair = setting.split(";", 2)[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
