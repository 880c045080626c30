package org.spona.platform.web;

import java.util.List;

/**
 * Paths of a service that are answered without signing in, because their address itself holds a secret; a bean of the
 * room that owns them. The gateway has to let them pass too.
 *
 * @param patterns as of Spring's path patterns, such as {@code /meetings/answers/**}
 */
public record OpenPaths(List<String> patterns) {

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }
}
