package org.spona.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks as a browser does: keeps cookies for each server, says where a request comes from, and follows redirects only
 * when told to, so that each step can be looked at.
 */
public final class Browser {

    /** The password of all demo accounts. */
    public static final String PASSWORD = "spona-demo";

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI gateway;
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private String from = "";

    public Browser(URI gateway) {
        this.gateway = gateway;
    }

    /** A browser that is seen to come from this address, as one behind an ingress. */
    public Browser from(String address) {
        from = address;
        return this;
    }

    /** The size of an answer's body as it is sent, in bytes. */
    public int size(String address, String... headers) {
        try {
            var request =
                    HttpRequest.newBuilder(resolve(address)).headers(headers).build();
            return HTTP.send(request, BodyHandlers.ofByteArray()).body().length;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** The same browser before a gateway that was started again. */
    public Browser at(RunningGateway another) {
        Browser moved = another.browser();
        cookies.forEach((server, held) ->
                moved.cookies.put(server.equals(gateway.getAuthority()) ? moved.gateway.getAuthority() : server, held));
        return moved;
    }

    /** Opens a page of ours, or any other address, without following. */
    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    /** Sends a form from a page of ours. */
    public HttpResponse<String> post(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                address,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");
    }

    /** Sends anything. */
    public HttpResponse<String> send(String method, String address, BodyPublisher body, String... headers) {
        URI uri = resolve(address);
        var request = HttpRequest.newBuilder(uri).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!from.isEmpty() && !List.of(headers).contains("X-Forwarded-For")) {
            request.header("X-Forwarded-For", from);
        }
        Map<String, String> held = cookies.computeIfAbsent(uri.getAuthority(), any -> new LinkedHashMap<>());
        if (!held.isEmpty()) {
            request.header(
                    "Cookie",
                    held.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(held, cookie));
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Goes where an answer leads. */
    public HttpResponse<String> follow(HttpResponse<String> redirect) {
        return get(location(redirect));
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<?> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect but " + redirect.statusCode()));
    }

    /** Signs in, from whatever asks to or the page of sign-in; returns the answer that leads back to the page asked for. */
    public HttpResponse<String> signIn(HttpResponse<String> start, String person) {
        HttpResponse<String> form = start.statusCode() == 200 ? start : follow(start);
        if (form.statusCode() == 302) {
            // Known there from before.
            return follow(form);
        }
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No sign-in form but " + form.statusCode());
        }
        HttpResponse<String> back = post(
                action.group(1).replace("&amp;", "&"),
                Map.of("username", person, "password", PASSWORD, "credentialId", ""));
        return follow(back);
    }

    /** Signs in the officer of Bar. */
    public Browser signedIn() {
        signIn(get("/sign-in"), "sluzbenik@bar.example");
        return this;
    }

    /** The value of a cookie of the gateway, or an empty text. */
    public String cookie(String name) {
        return cookies.getOrDefault(gateway.getAuthority(), Map.of()).getOrDefault(name, "");
    }

    /** Sets a cookie of the gateway. */
    public Browser with(String name, String value) {
        cookies.computeIfAbsent(gateway.getAuthority(), any -> new LinkedHashMap<>())
                .put(name, value);
        return this;
    }

    private URI resolve(String address) {
        String ours = RunningGateway.PUBLIC_URL.toString();
        return gateway.resolve(address.startsWith(ours) ? address.substring(ours.length()) : address);
    }

    private static void keep(Map<String, String> held, String cookie) {
        List<String> pair = List.of(cookie.split(";", 2)[0].split("=", 2));
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            held.remove(pair.getFirst());
        } else {
            held.put(pair.getFirst(), pair.size() > 1 ? pair.get(1) : "");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
