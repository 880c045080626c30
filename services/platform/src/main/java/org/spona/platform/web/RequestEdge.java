package org.spona.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.spona.platform.edge.EdgeHeaders;
import org.spona.platform.edge.LinkSecrets;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The outermost of our filters: notes how the path may be written down, hides a type of content that names none, and
 * tells in words when a token cannot be checked because the identity server is away.
 */
final class RequestEdge extends OncePerRequestFilter {

    private final LinkSecrets secrets;
    private final HandlerExceptionResolver errors;

    RequestEdge(LinkSecrets secrets, HandlerExceptionResolver errors) {
        this.secrets = secrets;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OpenPaths.noteShown(request, secrets);
        try {
            chain.doFilter(EdgeHeaders.namesTypeOrNone(request) ? request : new EdgeHeaders(request), response);
        } catch (AuthenticationServiceException identityServerAway) {
            errors.resolveException(
                    request, response, null, new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE));
        }
    }
}
