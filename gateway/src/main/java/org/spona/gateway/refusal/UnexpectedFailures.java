package org.spona.gateway.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes down what went wrong with us, without the texts of exceptions: they quote addresses, and with them the secrets of links. */
@Component
@Order(FilterOrder.FAILURES)
class UnexpectedFailures extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedFailures.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            log.error("A request failed", new Wordless(failure));
            Refusal.INTERNAL.answer(request, response);
        }
    }

    /** Kind and stack of a failure and of its causes. */
    private static final class Wordless extends RuntimeException {

        private static final long serialVersionUID = 1;

        Wordless(Throwable failure) {
            super(failure.getClass().getName(), failure.getCause() == null ? null : new Wordless(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }
    }
}
