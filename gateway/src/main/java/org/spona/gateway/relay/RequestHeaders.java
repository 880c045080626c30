package org.spona.gateway.relay;

import java.util.List;
import org.spona.gateway.PublicAddress;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The headers that a service gets: those of the request, without the session and other cookies than preferences, with the
 * address under which the browser knows us, and with the token of the person in place of whatever the request claims to be
 * authorised by.
 */
@Component
class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private final PublicAddress address;

    RequestHeaders(PublicAddress address) {
        this.address = address;
    }

    /** After the framework has thrown away forwarding headers that came from outside. */
    @Override
    public int getOrder() {
        return 100;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        var headers = new HttpHeaders();
        received.forEach((name, values) -> {
            if (goesOn(name)) {
                headers.addAll(name, values);
            }
        });
        headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        headers.set("X-Forwarded-Proto", address.publicUrl().getScheme());
        headers.set("X-Forwarded-Host", address.host());
        headers.set("X-Forwarded-Port", Integer.toString(address.port()));
        TokenRelay.token(request).ifPresent(headers::setBearerAuth);
        List<String> cookies = Preferences.cookies(received.getOrEmpty(HttpHeaders.COOKIE));
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, String.join("; ", cookies));
        }
        return headers;
    }

    private static boolean goesOn(String header) {
        return !header.equalsIgnoreCase(HttpHeaders.AUTHORIZATION) && !header.equalsIgnoreCase(HttpHeaders.COOKIE);
    }
}
