package org.spona.platform.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Addresses of a service that may show something public; a bean of the room that owns them. Reading them needs no account: somebody
 * without one is answered as far as the reader rule says, and asked to sign in where it shows her nothing. The gateway has to let them
 * pass too.
 *
 * @param patterns as of Spring's path patterns, such as <code>/practices/{id:[0-9a-f-]{36}}</code>
 */
public record PublicPaths(List<String> patterns) {

    /** An id in an address, so that no word of a room stands for one. */
    public static final String ID = "{id:[0-9a-fA-F-]{36}}";

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    /** The addresses of one room. */
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }

    /** What reads any of these rooms' addresses. */
    static RequestMatcher all(Stream<PublicPaths> rooms) {
        List<RequestMatcher> reading = rooms.flatMap(room -> room.patterns().stream())
                .flatMap(pattern -> Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                        .<RequestMatcher>map(method -> PathPatternRequestMatcher.pathPattern(method, pattern)))
                .toList();
        return reading.isEmpty() ? _ -> false : new OrRequestMatcher(reading);
    }
}
