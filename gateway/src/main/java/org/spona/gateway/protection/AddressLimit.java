package org.spona.gateway.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
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
        Optional<Duration> wait = limit(request).refuse(network(request.getRemoteAddr()));
        if (wait.isPresent()) {
            Refusal.TOO_MANY_REQUESTS.answer(request, response, wait.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private RateLimit limit(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/sign-in") ? signIn : all;
    }

    /** One subscriber has a whole /64 of IPv6 addresses (RFC 6177), so these count as one. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
