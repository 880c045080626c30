package org.spona.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.gateway.FilterOrder;
import org.spona.gateway.refusal.Refusal;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so when the database of sessions is away; the gateway uses it for nothing else. */
@Component
@Order(FilterOrder.SESSIONS_AWAY)
class SessionsAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(SessionsAway.class);

    private static final Duration RETRY = Duration.ofSeconds(15);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException failure) {
            refuse(request, response, failure);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, NestedRuntimeException failure)
            throws IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        log.warn(
                "The database of sessions did not answer: {}",
                failure.getClass().getSimpleName());
        Refusal.SIGN_IN_UNAVAILABLE.answer(request, response, RETRY);
    }
}
