package org.spona.platform.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.MDC;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.text.Content;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Describes the surroundings of a page for the request that asks for it. */
final class ShellFactory {

    private static final String LANGUAGE = "language";

    private final Visitors visitors;
    private final Navigation navigation = new Navigation();
    private final Assets assets = Assets.ofBuild();

    ShellFactory(Visitors visitors) {
        this.visitors = visitors;
    }

    Shell of(HttpServletRequest request) {
        var path = path(request);
        return new Shell(
                LanguageChoice.of(request),
                isPart(request),
                path,
                address(request),
                parameter(request, "q"),
                parameter(request, "sort"),
                visitors.current(content(request)),
                navigation.at(path),
                assets,
                Optional.ofNullable(MDC.get("traceId")).orElse(""));
    }

    /** What people wrote, in the script that the reader of this request chose. */
    Content content(HttpServletRequest request) {
        return new Content(LanguageChoice.chosen(request));
    }

    Icons icons() {
        return new Icons(assets.icons());
    }

    /** Going back in the browser's history asks for the whole page again (htmx, header HX-History-Restore-Request). */
    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** The path that the reader asked for, also when she is shown the page of an error instead. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Always an address on this site: two slashes at its beginning would lead to another. */
    private static String address(HttpServletRequest request) {
        var path = "/" + StringUtils.trimLeadingCharacter(request.getRequestURI(), '/');
        var query = request.getQueryString();
        if (query == null) {
            return path;
        }
        return query.contains(LANGUAGE)
                ? UriComponentsBuilder.fromPath(path)
                        .query(query)
                        .replaceQueryParam(LANGUAGE)
                        .build()
                        .toUriString()
                : path + "?" + query;
    }
}
