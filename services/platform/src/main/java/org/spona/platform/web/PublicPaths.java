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
 * @param forms those to which somebody without an account may send a form as well
 */
public record PublicPaths(List<String> patterns, List<String> forms) {

    /** An id in an address, so that no word of a room stands for one. */
    public static final String ID = "{id:[0-9a-fA-F-]{36}}";

    public PublicPaths {
        patterns = List.copyOf(patterns);
        forms = List.copyOf(forms);
    }

    /** The addresses of one room. */
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns), List.of());
    }

    /** The addresses of one room at which somebody without an account reads a form and sends it. */
    public static PublicPaths ofForms(String... patterns) {
        return new PublicPaths(List.of(patterns), List.of(patterns));
    }

    /** What reads any of these rooms' addresses, or sends one of their forms. */
    static RequestMatcher all(Stream<PublicPaths> rooms) {
        List<RequestMatcher> open = rooms.flatMap(room -> Stream.of(
                                matching(room.patterns(), HttpMethod.GET),
                                matching(room.patterns(), HttpMethod.HEAD),
                                matching(room.forms(), HttpMethod.POST))
                        .flatMap(matchers -> matchers))
                .toList();
        return open.isEmpty() ? _ -> false : new OrRequestMatcher(open);
    }

    private static Stream<RequestMatcher> matching(List<String> patterns, HttpMethod method) {
        return patterns.stream().<RequestMatcher>map(pattern -> PathPatternRequestMatcher.pathPattern(method, pattern));
    }
}
