package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spona.gateway.PublicAddress;
import org.spona.gateway.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Asks for sign-in in the way the asker understands: a browser that opens a page is sent there and back, htmx is told
 * to send the browser there, a program gets 401.
 */
@Component
public class SignInEntryPoint implements AuthenticationEntryPoint {

    private final PublicAddress address;

    SignInEntryPoint(PublicAddress address) {
        this.address = address;
    }

    /** Ends the request of someone who is not signed in. */
    public void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = ReturnAddress.of(request, address).signIn();
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn);
            Refusal.UNAUTHENTICATED.answer(request, response);
        } else if (opensPage(request)) {
            response.sendRedirect(signIn);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Refusal.UNAUTHENTICATED.answer(request, response);
        }
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason)
            throws IOException {
        ask(request, response);
    }

    /** Browsers name what a script fetches; old ones and command lines name nothing and open pages. */
    private static boolean opensPage(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return !request.getRequestURI().startsWith("/api/") && (mode == null || mode.equals("navigate"));
    }
}
