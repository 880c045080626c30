package org.spona.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class EdgeHeadersTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/practices");

    @ParameterizedTest
    @ValueSource(strings = {"traceparent", "TraceParent", "TRACEPARENT"})
    void hideWhatIsNamedHoweverItIsSpelled(String name) {
        request.addHeader("Traceparent", "00-1-1-01");
        request.addHeader("Accept", "text/html");

        var seen = new EdgeHeaders(request, "traceparent");

        assertThat(seen.getHeader(name)).isNull();
        assertThat(Collections.list(seen.getHeaders(name))).isEmpty();
        assertThat(Collections.list(seen.getHeaderNames())).containsExactly("Accept");
        assertThat(seen.getHeader("accept")).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "nonsense", ";"})
    void hideATypeOfContentThatNamesNone(String type) {
        request.addHeader("Content-Type", type);

        var seen = new EdgeHeaders(request);

        assertThat(seen.getContentType()).isNull();
        assertThat(seen.getHeader("content-type")).isNull();
        assertThat(EdgeHeaders.namesTypeOrNone(request)).isFalse();
    }

    @Test
    void keepATypeOfContent() {
        request.addHeader("Content-Type", "application/json;charset=UTF-8");

        var seen = new EdgeHeaders(request);

        assertThat(seen.getContentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(seen.getHeader("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(EdgeHeaders.namesTypeOrNone(request)).isTrue();
    }

    @Test
    void haveNoTypeOfContentWhereNoneWasSent() {
        assertThat(EdgeHeaders.namesTypeOrNone(request)).isTrue();
        assertThat(new EdgeHeaders(request).getContentType()).isNull();
    }
}
