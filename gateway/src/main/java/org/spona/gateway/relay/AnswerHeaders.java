package org.spona.gateway.relay;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** The headers of a service's answer that go to the browser: all but cookies that are no preferences. */
@Component
class AnswerHeaders implements ResponseHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var headers = new HttpHeaders();
        headers.addAll(answered);
        List<String> cookies = Preferences.settings(answered.getOrEmpty(HttpHeaders.SET_COOKIE));
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.addAll(HttpHeaders.SET_COOKIE, cookies);
        return headers;
    }
}
