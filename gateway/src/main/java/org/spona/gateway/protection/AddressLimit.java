package org.spona.gateway.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.spona.gateway.FilterOrder;
import org.spona.gateway.refusal.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses too many requests from one address before they cost anything, and fewer still to the sign-in paths, which
 * make a session. Stylesheets and scripts are not counted.
 */
@Component
@Order(FilterOrder.ADDRESS_LIMIT)
class AddressLimit extends OncePerRequestFilter {

    private final RateLimit all;
    private final RateLimit signIn;

    AddressLimit(LimitProperties limits) {
        all = new RateLimit(limits.address(), limits.remembered());
        signIn = new RateLimit(limits.signIn(), limits.remembered());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = limit(request).refuse(ClientNetwork.of(request));
        if (wait.isPresent()) {
            Refusal.TOO_MANY_REQUESTS.answer(request, response, wait.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private RateLimit limit(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/sign-in") ? signIn : all;
    }
}
