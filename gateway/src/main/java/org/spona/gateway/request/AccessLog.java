package org.spona.gateway.request;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line for each request: method, path, status, milliseconds, under the trace id. No query, address, person or
 * header: what is not written down need not be protected.
 */
@Component
@Order(FilterOrder.ACCESS_LOG)
public class AccessLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("org.spona.gateway.access");
    private static final String TRACE = AccessLog.class.getName() + ".trace";

    private final Tracer tracer;

    AccessLog(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The trace id of a request, also while its error page is made, when its trace has ended; empty without trace. */
    public static String trace(ServletRequest request) {
        return request.getAttribute(TRACE) instanceof String trace ? trace : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Span span = tracer.currentSpan();
        if (span != null) {
            request.setAttribute(TRACE, span.context().traceId());
        }
        long start = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            long milliseconds = Duration.ofNanos(System.nanoTime() - start).toMillis();
            log.atInfo()
                    .addKeyValue("http.request.method", request.getMethod())
                    .addKeyValue("url.path", request.getRequestURI())
                    .addKeyValue("http.response.status_code", status)
                    .addKeyValue("duration_ms", milliseconds)
                    .log("{} {} {} {} ms", request.getMethod(), request.getRequestURI(), status, milliseconds);
        }
    }
}
