package org.spona.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What services answer without signing in, because the address itself holds a secret; all else asks for a session or a token.
 *
 * @param openPaths path patterns, such as {@code /knowledge/notices/**}; each is among the paths of a service as well
 */
@ConfigurationProperties("spona")
public record OpenPaths(@DefaultValue List<String> openPaths) {

    /** Whether a request is for one of them. */
    public boolean contain(HttpServletRequest request) {
        return openPaths.stream()
                .anyMatch(path -> PathPatternRequestMatcher.pathPattern(path).matches(request));
    }
}
