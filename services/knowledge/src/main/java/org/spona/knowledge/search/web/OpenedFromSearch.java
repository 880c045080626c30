package org.spona.knowledge.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.log.SearchNotes;
import org.spona.platform.tenancy.Readers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Notes that a practice was opened from the results of a search, by the page that the browser says it comes from (RFC 9110, section
 * 10.1.3): links stay as they are, and it works without a script.
 */
@Component
class OpenedFromSearch implements HandlerInterceptor {

    private final SearchNotes notes;

    OpenedFromSearch(SearchNotes notes) {
        this.notes = notes;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure != null
                || response.getStatus() != HttpStatus.OK.value()
                || !HttpMethod.GET.matches(request.getMethod())) {
            return;
        }
        words(request.getHeader(HttpHeaders.REFERER))
                .ifPresent(q -> Readers.current().ifPresent(reader -> notes.opened(q, practice(request), reader)));
    }

    private static UUID practice(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? UUID.fromString(id)
                : new UUID(0, 0);
    }

    private static Optional<String> words(@Nullable String referer) {
        if (referer == null) {
            return Optional.empty();
        }
        try {
            UriComponents page = UriComponentsBuilder.fromUriString(referer).build();
            return "/practices".equals(page.getPath())
                    ? Optional.ofNullable(page.getQueryParams().getFirst("q"))
                            .map(q -> UriUtils.decode(q.replace('+', ' '), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
