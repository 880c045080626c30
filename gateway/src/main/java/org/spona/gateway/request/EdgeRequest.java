package org.spona.gateway.request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.WebUtils;

/**
 * A request from outside. Its parameters are those of the query only, so that nothing on the way reads the body, which
 * belongs to a service. Its trace headers are hidden: a trace starts here, whatever a stranger sends. So is a type of
 * content that names none, such as a wildcard: it is as good as none (RFC 9110, section 8.3), and what reads headers
 * stumbles over it. Its body ends in an error past the limit.
 */
public final class EdgeRequest extends HttpServletRequestWrapper {

    private static final Set<String> HIDDEN = hidden("traceparent", "tracestate", "baggage");

    private final QueryParameters parameters;
    private final boolean typed;
    private @Nullable LimitedBody body;
    private DataSize bodyLimit = DataSize.ofBytes(Long.MAX_VALUE);

    EdgeRequest(HttpServletRequest request) {
        super(request);
        this.parameters = QueryParameters.parse(request.getQueryString());
        this.typed = namesType(request.getContentType());
    }

    /** The edge request inside all wrappers of the frameworks. */
    public static EdgeRequest of(ServletRequest request) {
        EdgeRequest edge = WebUtils.getNativeRequest(request, EdgeRequest.class);
        if (edge == null) {
            throw new IllegalStateException("The request did not pass the edge");
        }
        return edge;
    }

    /** How much body is let through from now on; a byte more is a {@link BodyRefused}. */
    public void limitBody(DataSize limit) {
        bodyLimit = limit;
    }

    /** What was wrong with the body as far as it was read, or null. */
    public @Nullable BodyRefused bodyRefused() {
        return body == null ? null : body.refused();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedBody(super.getInputStream(), bodyLimit);
        }
        return body;
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = parameters.values(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = parameters.values(name);
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters.asArrays();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.asArrays().keySet());
    }

    @Override
    public @Nullable String getContentType() {
        return typed ? super.getContentType() : null;
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

    private boolean hides(String name) {
        return HIDDEN.contains(name) || (!typed && name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE));
    }

    private static boolean namesType(@Nullable String contentType) {
        try {
            return contentType != null && MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static Set<String> hidden(String... names) {
        Set<String> anyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(anyCase, names);
        return anyCase;
    }
}
