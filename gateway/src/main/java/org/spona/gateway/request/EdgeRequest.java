package org.spona.gateway.request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spona.platform.edge.EdgeHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.WebUtils;

/**
 * A request from outside. Its parameters are those of the query only, so that nothing on the way reads the body, which
 * belongs to a service. Its trace headers are hidden: a trace starts here, whatever a stranger sends. So is a type of
 * content that names none, such as a wildcard: it is as good as none (RFC 9110, section 8.3), and what reads headers
 * stumbles over it. Its body ends in an error past the limit.
 */
public final class EdgeRequest extends EdgeHeaders {

    private final QueryParameters parameters;
    private @Nullable LimitedBody body;
    private DataSize bodyLimit = DataSize.ofBytes(Long.MAX_VALUE);

    EdgeRequest(HttpServletRequest request) {
        super(request, "traceparent", "tracestate", "baggage");
        this.parameters = QueryParameters.parse(request.getQueryString());
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
}
