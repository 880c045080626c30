package org.spona.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What may be read without an account, as far as services show it to somebody who has none. An address that is not among them, and one
 * at which a service shows her nothing, ask her to sign in.
 */
@ConfigurationProperties("spona")
public final class PublicPaths {

    private final List<PathPatternRequestMatcher> pages;
    private final List<PathPatternRequestMatcher> files;
    private final List<PathPatternRequestMatcher> forms;

    /**
     * @param publicPaths path patterns, such as <code>/practices/{id:[0-9a-f-]{36}}</code>; each is among the paths of a service as well
     * @param publicFiles those of files, which may be large: they are passed on as they come
     * @param publicForms those of forms that may be sent too
     */
    public PublicPaths(
            @DefaultValue List<String> publicPaths,
            @DefaultValue List<String> publicFiles,
            @DefaultValue List<String> publicForms) {
        pages = matching(Stream.concat(publicPaths.stream(), publicForms.stream()), HttpMethod.GET, HttpMethod.HEAD);
        files = matching(publicFiles.stream(), HttpMethod.GET, HttpMethod.HEAD);
        forms = matching(publicForms.stream(), HttpMethod.POST);
    }

    private static List<PathPatternRequestMatcher> matching(Stream<String> paths, HttpMethod... methods) {
        return paths.flatMap(pattern ->
                        Stream.of(methods).map(method -> PathPatternRequestMatcher.pathPattern(method, pattern)))
                .toList();
    }

    /** Whether a request reads one of them, or sends a form. */
    public boolean contain(HttpServletRequest request) {
        return containPage(request) || containFile(request) || containForm(request);
    }

    /** Whether a request sends a form. */
    public boolean containForm(HttpServletRequest request) {
        return forms.stream().anyMatch(pattern -> pattern.matches(request));
    }

    /** Whether a request reads one of them that is no file. */
    public boolean containPage(HttpServletRequest request) {
        return pages.stream().anyMatch(pattern -> pattern.matches(request));
    }

    /** Whether a request reads a file. */
    public boolean containFile(HttpServletRequest request) {
        return files.stream().anyMatch(pattern -> pattern.matches(request));
    }
}
