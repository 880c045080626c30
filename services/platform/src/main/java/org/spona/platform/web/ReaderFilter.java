package org.spona.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.ResolvedReader;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Binds the reader to the request: the one behind the bearer token, or at public addresses somebody without an account. The token says
 * only who she is; what she may do comes from this service's directory.
 */
class ReaderFilter extends OncePerRequestFilter {

    /** The membership that the person chose to act for. */
    static final String WORKPLACE_COOKIE = "spona-workplace";

    private final ReaderResolver readers;
    private final RequestMatcher publicPaths;

    ReaderFilter(ReaderResolver readers, RequestMatcher publicPaths) {
        this.readers = readers;
        this.publicPaths = publicPaths;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CallableOp<Object, Exception> rest = () -> {
            chain.doFilter(request, response);
            return true;
        };
        try {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
                Readers.call(readerOf(token, request), rest);
            } else if (publicPaths.matches(request)) {
                Readers.callAsVisitor(rest);
            } else {
                rest.call();
            }
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private ResolvedReader readerOf(JwtAuthenticationToken token, HttpServletRequest request) {
        String name = token.getToken().getClaimAsString("name");
        return readers.find(token.getName(), name == null ? "" : name, workplaceOf(request));
    }

    private static @Nullable UUID workplaceOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, WORKPLACE_COOKIE);
        if (cookie == null) {
            return null;
        }
        try {
            return UUID.fromString(cookie.getValue());
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
