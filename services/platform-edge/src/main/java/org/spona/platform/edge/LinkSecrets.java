package org.spona.platform.edge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The paths whose end is the secret of a link. Whoever writes down where a request went asks {@link #shown}, so that none is kept.
 *
 * @param starts what such a path begins with, in small letters: {@code /meetings/answers/}
 */
public record LinkSecrets(List<String> starts) {

    private static final String ELLIPSIS = "***";

    public LinkSecrets {
        starts = List.copyOf(starts);
    }

    /** Those of path patterns, such as {@code /meetings/answers/**} or {@code /meetings/calendar/{token}.ics}. */
    public static LinkSecrets of(List<String> patterns) {
        return new LinkSecrets(
                patterns.stream().map(pattern -> pattern.split("[*{]", 2)[0]).toList());
    }

    /** Whether a path may hold a secret, also where nothing answers, as after a slash too many. */
    public boolean hide(String path) {
        return start(path.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** A path as logs, traces and metrics may keep it: without what follows such a start. */
    public String shown(String path) {
        String anyCase = path.toLowerCase(Locale.ROOT);
        return start(anyCase)
                .map(start -> path.substring(0, anyCase.indexOf(start) + start.length()) + ELLIPSIS)
                .orElse(path);
    }

    private Optional<String> start(String path) {
        return starts.stream().filter(path::contains).findFirst();
    }
}
