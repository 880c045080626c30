package org.spona.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What services answer without signing in, because the address itself holds a secret; all else asks for a session or a
 * token. Whoever writes down where a request went asks {@link #shown}, so that no secret of a link is kept.
 */
@ConfigurationProperties("spona")
public final class OpenPaths {

    private static final String ELLIPSIS = "***";

    private final List<PathPatternRequestMatcher> patterns;
    private final List<String> starts;

    /** @param openPaths path patterns, such as {@code /knowledge/notices/**}; each is among the paths of a service as well */
    public OpenPaths(@DefaultValue List<String> openPaths) {
        patterns =
                openPaths.stream().map(PathPatternRequestMatcher::pathPattern).toList();
        starts = openPaths.stream()
                .map(pattern -> pattern.substring(0, pattern.indexOf('*')))
                .toList();
    }

    /** Whether a request is for one of them. */
    public boolean contain(HttpServletRequest request) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(request));
    }

    /** Whether the path of a request may hold a secret, also where nothing answers, as after a slash too many. */
    public boolean hide(String path) {
        String anyCase = path.toLowerCase(Locale.ROOT);
        return starts.stream().anyMatch(anyCase::contains);
    }

    /** A path as logs, traces and metrics may keep it: without what follows the fixed start of an open path. */
    public String shown(String path) {
        String anyCase = path.toLowerCase(Locale.ROOT);
        return starts.stream()
                .filter(anyCase::contains)
                .findFirst()
                .map(start -> path.substring(0, anyCase.indexOf(start) + start.length()) + ELLIPSIS)
                .orElse(path);
    }
}
