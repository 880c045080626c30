package org.spona.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.spona.platform.edge.LinkSecrets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What services answer without signing in, because the address itself holds a secret; all else asks for a session or a
 * token. Whoever writes down where a request went asks {@link #secrets}.
 */
@ConfigurationProperties("spona")
public final class OpenPaths {

    private final List<PathPatternRequestMatcher> patterns;
    private final LinkSecrets secrets;

    /** @param openPaths path patterns, such as {@code /knowledge/notices/**}; each is among the paths of a service as well */
    public OpenPaths(@DefaultValue List<String> openPaths) {
        patterns =
                openPaths.stream().map(PathPatternRequestMatcher::pathPattern).toList();
        secrets = LinkSecrets.of(openPaths);
    }

    /** Whether a request is for one of them. */
    public boolean contain(HttpServletRequest request) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(request));
    }

    /** What of these paths may not be written down. */
    public LinkSecrets secrets() {
        return secrets;
    }
}
