package org.spona.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.spona.gateway.refusal.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps people here, with a word of explanation, when the identity server is not there to sign them in. */
final class SignInGate extends OncePerRequestFilter {

    private static final Duration RETRY = Duration.ofSeconds(15);

    private final IdentityServer server;

    SignInGate(IdentityServer server) {
        this.server = server;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(SignInPaths.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (server.answering()) {
            chain.doFilter(request, response);
        } else {
            Refusal.SIGN_IN_UNAVAILABLE.answer(request, response, RETRY);
        }
    }
}
