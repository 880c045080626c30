package org.spona.gateway.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spona.gateway.FilterOrder;
import org.spona.gateway.OpenPaths;
import org.spona.gateway.PublicAddress;
import org.spona.gateway.refusal.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that change something and do not come from our own pages. Browsers say where a request comes from
 * in {@code Sec-Fetch-Site} (W3C Fetch Metadata) over https and to localhost, and in {@code Origin} (RFC 6454) always
 * when it is unsafe; pages cannot forge either. A bearer token without cookies was put there on purpose, so there is
 * nothing to forge; neither is there at open paths, to which no session is sent, and mailboxes call them (RFC 8058, section 3.2).
 */
@Component
@Order(FilterOrder.CROSS_SITE)
class CrossSiteCheck extends OncePerRequestFilter {

    /** RFC 9110, section 9.2.1. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String origin;
    private final OpenPaths open;

    CrossSiteCheck(PublicAddress address, OpenPaths open) {
        this.origin = address.origin();
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean token = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        boolean cookies = request.getHeader(HttpHeaders.COOKIE) != null;
        return SAFE.contains(request.getMethod()) || (token && !cookies) || open.contain(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ownPage(request.getHeader("Sec-Fetch-Site"), request.getHeader(HttpHeaders.ORIGIN))) {
            chain.doFilter(request, response);
        } else {
            Refusal.CROSS_SITE.answer(request, response);
        }
    }

    private boolean ownPage(@Nullable String site, @Nullable String sender) {
        return site != null ? OWN.contains(site) : origin.equals(sender);
    }
}
