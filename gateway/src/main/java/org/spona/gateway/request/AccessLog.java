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
import org.spona.gateway.OpenPaths;
import org.spona.platform.edge.LinkSecrets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line for each request: method, path, status, milliseconds and the actor, under the trace id. The actor is the
 * subject of her account, a dash for nobody: enough to tell who did what, and no name. No query, no secret of a link, no
 * address, no header: what is not written down need not be protected.
 */
@Component
@Order(FilterOrder.ACCESS_LOG)
public class AccessLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("org.spona.gateway.access");
    private static final String TRACE = AccessLog.class.getName() + ".trace";

    private static final String ACTOR = AccessLog.class.getName() + ".actor";
    private static final String NOBODY = "-";
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_METHOD = 20;

    private final Tracer tracer;
    private final LinkSecrets secrets;

    AccessLog(Tracer tracer, OpenPaths open) {
        this.tracer = tracer;
        this.secrets = open.secrets();
    }

    /** Notes whose request this is, by the subject of her account. */
    public static void actor(ServletRequest request, String subject) {
        request.setAttribute(ACTOR, subject);
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
            String method = shortened(request.getMethod(), LONGEST_METHOD);
            String path = shortened(secrets.shown(request.getRequestURI()), LONGEST_PATH);
            String actor = request.getAttribute(ACTOR) instanceof String subject ? subject : NOBODY;
            log.atInfo()
                    .addKeyValue("http.request.method", method)
                    .addKeyValue("url.path", path)
                    .addKeyValue("http.response.status_code", status)
                    .addKeyValue("duration_ms", milliseconds)
                    .addKeyValue("user.id", actor)
                    .log("{} {} {} {} ms {}", method, path, status, milliseconds, actor);
        }
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
