package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.gateway.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of ours that a person returns to after sign-in.
 *
 * @param path path and query, never another site
 */
record ReturnAddress(String path) {

    static final ReturnAddress HOME = new ReturnAddress("/");

    private static final int LONGEST = 2000;
    private static final List<String> NO_PAGES = List.of("/sign-in", "/sign-out", "/signed-out", "/api/", "/error");

    /** The address when it is surely a page of ours, else home. */
    static ReturnAddress of(@Nullable String candidate) {
        return ours(candidate).orElse(HOME);
    }

    /** Where the person was: the page asked for, or the page from which something else was asked. */
    static ReturnAddress of(HttpServletRequest request, PublicAddress address) {
        String current = request.getHeader("HX-Current-URL");
        if (current != null) {
            return page(current, address);
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            String query = request.getQueryString();
            return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        }
        String referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null ? HOME : page(referer, address);
    }

    /** The sign-in that ends here. */
    String signIn() {
        return UriComponentsBuilder.fromPath(SignInPaths.SIGN_IN)
                .queryParam(SignInPaths.RETURN, "{path}")
                .encode()
                .buildAndExpand(path)
                .toUriString();
    }

    private static ReturnAddress page(String url, PublicAddress address) {
        String origin = address.origin() + "/";
        return url.startsWith(origin) ? of(url.substring(origin.length() - 1)) : HOME;
    }

    /** Browsers read backslashes as slashes and skip control characters, so an address with either is no address. */
    private static Optional<ReturnAddress> ours(@Nullable String candidate) {
        if (candidate == null || candidate.length() > LONGEST || !candidate.startsWith("/")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(candidate);
            boolean elsewhere = uri.isAbsolute() || uri.getRawAuthority() != null || candidate.startsWith("//");
            boolean page = NO_PAGES.stream().noneMatch(candidate::startsWith);
            return elsewhere || !page ? Optional.empty() : Optional.of(new ReturnAddress(candidate));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
