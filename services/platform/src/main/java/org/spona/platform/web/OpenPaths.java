package org.spona.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Paths of a service that are answered without signing in, because their address itself holds a secret; a bean of the
 * room that owns them. The gateway has to let them pass too. Whoever writes
 * down where a request went asks {@link #shown}.
 *
 * @param patterns as of Spring's path patterns, such as {@code /meetings/answers/**}
 */
public record OpenPaths(List<String> patterns) {

    private static final String ELLIPSIS = "***";
    private static final String SHOWN = OpenPaths.class.getName() + ".shown";

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }

    /** All paths that the rooms of a service open, as one. */
    public static OpenPaths all(Stream<OpenPaths> rooms) {
        return new OpenPaths(
                rooms.flatMap(room -> room.patterns().stream()).distinct().toList());
    }

    /** How the path of a request may be written down; all services note it as soon as one comes in. */
    public static String shown(HttpServletRequest request) {
        return request.getAttribute(SHOWN) instanceof String path ? path : "";
    }

    void noteShown(HttpServletRequest request) {
        request.setAttribute(SHOWN, shown(request.getRequestURI()));
    }

    /** A path as logs and traces may keep it: without what follows the fixed start of an open path, which is a secret. */
    public String shown(String path) {
        String anyCase = path.toLowerCase(Locale.ROOT);
        return patterns.stream()
                .map(pattern -> pattern.split("[*{]", 2)[0])
                .filter(anyCase::contains)
                .findFirst()
                .map(start -> path.substring(0, anyCase.indexOf(start) + start.length()) + ELLIPSIS)
                .orElse(path);
    }
}
