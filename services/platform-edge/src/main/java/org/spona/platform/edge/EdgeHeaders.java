package org.spona.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A request from outside without some of its headers. A type of content that names none, such as a wildcard, is among them: it is as good
 * as none (RFC 9110, section 8.3), and what reads headers stumbles over it.
 */
public class EdgeHeaders extends HttpServletRequestWrapper {

    private final Set<String> hidden = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final boolean typed;

    /** @param hidden names of headers that nothing behind the edge sees */
    public EdgeHeaders(HttpServletRequest request, String... hidden) {
        super(request);
        Collections.addAll(this.hidden, hidden);
        this.typed = namesType(request.getContentType());
        if (!typed) {
            this.hidden.add(HttpHeaders.CONTENT_TYPE);
        }
    }

    /** Whether a request has no type of content, or one that names one. */
    public static boolean namesTypeOrNone(HttpServletRequest request) {
        return request.getContentType() == null || namesType(request.getContentType());
    }

    @Override
    public @Nullable String getContentType() {
        return typed ? super.getContentType() : null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hidden.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hidden.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !hidden.contains(name))
                .toList());
    }

    private static boolean namesType(@Nullable String contentType) {
        try {
            return contentType != null && MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
