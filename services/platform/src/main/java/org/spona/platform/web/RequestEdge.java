package org.spona.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The outermost of our filters: notes how the path may be written down, hides a type of content that names none, and
 * tells in words when a token cannot be checked because the identity server is away.
 */
final class RequestEdge extends OncePerRequestFilter {

    private final OpenPaths secrets;
    private final HandlerExceptionResolver errors;

    RequestEdge(OpenPaths secrets, HandlerExceptionResolver errors) {
        this.secrets = secrets;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secrets.noteShown(request);
        try {
            chain.doFilter(namesType(request.getContentType()) ? request : new Untyped(request), response);
        } catch (AuthenticationServiceException identityServerAway) {
            errors.resolveException(
                    request, response, null, new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE));
        }
    }

    private static boolean namesType(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /**
     * A request whose type of content names none, such as a wildcard: as good as none (RFC 9110, section 8.3), and what
     * reads headers stumbles over it.
     */
    private static final class Untyped extends HttpServletRequestWrapper {

        Untyped(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return hides(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !hides(name))
                    .toList());
        }

        private static boolean hides(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE);
        }
    }
}
