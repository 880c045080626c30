package org.spona.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.spona.platform.edge.LinkSecrets;

/**
 * Paths of a service that are answered without signing in, because their address itself holds a secret; a bean of the
 * room that owns them. The gateway has to let them pass too. Whoever writes down where a request went asks {@link #shown}.
 *
 * @param patterns as of Spring's path patterns, such as {@code /meetings/answers/**}
 */
public record OpenPaths(List<String> patterns) {

    private static final String SHOWN = OpenPaths.class.getName() + ".shown";

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }

    /** All paths that the rooms of a service open, as one. */
    public static OpenPaths all(Stream<OpenPaths> rooms) {
        return new OpenPaths(
                rooms.flatMap(room -> room.patterns().stream()).distinct().toList());
    }

    /** Notes how the path of a request may be written down. */
    static void noteShown(HttpServletRequest request, LinkSecrets secrets) {
        request.setAttribute(SHOWN, secrets.shown(request.getRequestURI()));
    }

    /** How the path of a request may be written down; all services note it as soon as one comes in. */
    public static String shown(HttpServletRequest request) {
        return request.getAttribute(SHOWN) instanceof String path ? path : "";
    }

    /** What of these paths may not be written down. */
    public LinkSecrets secrets() {
        return LinkSecrets.of(patterns);
    }
}
