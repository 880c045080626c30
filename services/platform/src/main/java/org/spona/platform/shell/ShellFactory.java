package org.spona.platform.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.MDC;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Describes the surroundings of a page for the request that asks for it. */
final class ShellFactory {

    private static final String LANGUAGE = "language";

    private final Visitors visitors;
    private final Navigation navigation = new Navigation();
    private final Assets assets = Assets.ofBuild();
    private final String home;

    ShellFactory(Visitors visitors, URI home) {
        this.visitors = visitors;
        this.home = home.toString();
    }

    Shell of(HttpServletRequest request) {
        var path = path(request);
        var signedIn = visitors.current(content(request));
        return new Shell(
                home,
                LanguageChoice.of(request),
                isPart(request),
                path,
                address(request),
                parameter(request, "q"),
                parameter(request, "sort"),
                signedIn,
                rooms(path, signedIn.isPresent()),
                assets,
                Optional.ofNullable(MDC.get("traceId")).orElse(""));
    }

    /** Somebody at an address that holds a secret, and whoever is only told an error, goes nowhere else. */
    private List<Navigation.Entry> rooms(String path, boolean signedIn) {
        if (signedIn) {
            return navigation.at(path);
        }
        return Readers.isVisitor() ? navigation.forVisitorsAt(path) : List.of();
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
