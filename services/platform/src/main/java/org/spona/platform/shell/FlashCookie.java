package org.spona.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries the {@link Flash} over a redirect in a short-lived cookie, because services keep no sessions. It holds a message's
 * key and arguments, so whoever forges it can only show himself a sentence of ours.
 */
final class FlashCookie implements FlashMapManager {

    static final String COOKIE = "spona-flash";

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || !request.getMethod().equals("GET")) {
            return null;
        }
        return decoded(cookie.getValue())
                .map(flash -> {
                    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
                    var shown = new FlashMap();
                    shown.put(Flash.ATTRIBUTE, flash);
                    return shown;
                })
                .orElse(null);
    }

    @Override
    public void saveOutputFlashMap(FlashMap flashMap, HttpServletRequest request, HttpServletResponse response) {
        if (flashMap.get(Flash.ATTRIBUTE) instanceof Flash flash) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(encoded(flash), KEPT, request));
        }
    }

    private static String cookie(String value, Duration kept, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(kept)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build()
                .toString();
    }

    /** Kind, code and arguments, each in base64url, with dots between: characters that a cookie may hold (RFC 6265, 4.1.1). */
    private static String encoded(Flash flash) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return Stream.concat(Stream.of(flash.kind().name(), flash.code()), flash.arguments().stream())
                .map(part -> encoder.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    private static Optional<Flash> decoded(String value) {
        try {
            List<String> parts = Arrays.stream(value.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            return parts.size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            new Flash(Flash.Kind.valueOf(parts.get(0)), parts.get(1), parts.subList(2, parts.size())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
