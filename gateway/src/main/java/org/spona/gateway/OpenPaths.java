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
 *
 * @param openPaths path patterns, such as {@code /knowledge/notices/**}; each is among the paths of a service as well
 */
@ConfigurationProperties("spona")
public record OpenPaths(@DefaultValue List<String> openPaths) {

    private static final String ELLIPSIS = "***";

    /** Whether a request is for one of them. */
    public boolean contain(HttpServletRequest request) {
        return openPaths.stream()
                .anyMatch(path -> PathPatternRequestMatcher.pathPattern(path).matches(request));
    }

    /** Whether the path of a request may hold a secret, also where nothing answers, as after a slash too many. */
    public boolean hide(String path) {
        return !shown(path).equals(path);
    }

    /** A path as logs, traces and metrics may keep it: without what follows the fixed start of an open path. */
    public String shown(String path) {
        String anyCase = path.toLowerCase(Locale.ROOT);
        return openPaths.stream()
                .map(pattern -> pattern.substring(0, pattern.indexOf('*')))
                .filter(anyCase::contains)
                .findFirst()
                .map(start -> path.substring(0, anyCase.indexOf(start) + start.length()) + ELLIPSIS)
                .orElse(path);
    }
}
