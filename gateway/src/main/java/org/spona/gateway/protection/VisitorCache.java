package org.spona.gateway.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.gateway.FilterOrder;
import org.spona.gateway.PublicPaths;
import org.spona.gateway.identity.SessionCookie;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps what people without an account read for a minute, since it is the same for all of them, and lets browsers and caches on the way
 * keep it as long (RFC 9111). Files, which may be large, are not kept. Answers to somebody with a session or a token are neither kept here nor anywhere.
 */
@Component
@Order(FilterOrder.VISITOR_CACHE)
class VisitorCache extends OncePerRequestFilter {

    private static final int MOST_BYTES = 32 << 20;

    /** What an answer depends on besides its address. */
    private static final List<String> VARY =
            List.of(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE, "HX-Request", "HX-History-Restore-Request");

    private final PublicPaths publicPaths;
    private final SessionCookie session;
    private final Clock clock = Clock.systemUTC();
    private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, KeptAnswer answer) -> key.length() + answer.size())
            .expireAfterWrite(KeptAnswer.FRESH)
            .build();

    VisitorCache(PublicPaths publicPaths, SessionCookie session) {
        this.publicPaths = publicPaths;
        this.session = session;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || !publicPaths.containPage(request)
                || session.isIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        KeptAnswer kept = answers.getIfPresent(key);
        if (kept == null) {
            var answer = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, answer);
            if (!KeptAnswer.mayKeep(answer)) {
                answer.copyBodyToResponse();
                return;
            }
            kept = new KeptAnswer(answer, clock.instant());
            answers.put(key, kept);
        }
        response.addHeader(HttpHeaders.VARY, String.join(", ", VARY));
        kept.write(request, response, clock.instant());
    }

    private static String key(HttpServletRequest request) {
        Stream<String> address = Stream.of(request.getRequestURI(), String.valueOf(request.getQueryString()));
        Stream<String> headers = VARY.stream()
                .flatMap(name ->
                        Collections.list(request.getHeaders(name)).stream().map(value -> name + value));
        return Stream.concat(address, headers).collect(Collectors.joining("\n"));
    }
}
