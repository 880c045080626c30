package org.spona.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Remembers for a year what a person chose, on every page.
 *
 * @param name of the cookie
 */
public record ChoiceCookie(String name) {

    private static final Duration KEPT = Duration.ofDays(365);

    /** Remembers a choice from the answer on. */
    public void remember(String choice, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, choice)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
