package org.spona.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.edge.LinkSecrets;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.ErrorResponse;

class RequestEdgeTest {

    private final List<Exception> told = new ArrayList<>();
    private final RequestEdge edge =
            new RequestEdge(LinkSecrets.of(List.of("/meetings/answers/*")), (request, response, handler, failure) -> {
                told.add(failure);
                return null;
            });
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/meetings/answers/c2VjcmV0");

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "nonsense", "text/", ";", "application/json; charset=\""})
    void passesOnNoTypeThatNamesNone(String type) throws Exception {
        request.addHeader("Content-Type", type);
        HttpServletRequest passed = passed();
        assertThat(passed.getContentType()).isNull();
        assertThat(Collections.list(passed.getHeaderNames())).isEmpty();
        assertThat(new ServletServerHttpRequest(passed).getHeaders().getContentType())
                .isNull();
    }

    @Test
    void passesOnATypeAsItCame() throws Exception {
        request.addHeader("Content-Type", "application/json;charset=UTF-8");
        assertThat(passed()).isSameAs(request);
    }

    @Test
    void notesThePathWithoutTheSecretOfALink() throws Exception {
        assertThat(OpenPaths.shown(passed())).isEqualTo("/meetings/answers/***");
    }

    @Test
    void tellsThatTheIdentityServerIsAway() throws Exception {
        edge.doFilter(request, new MockHttpServletResponse(), (passed, response) -> {
            throw new AuthenticationServiceException("away");
        });
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        ErrorResponse.class,
                        answer -> assertThat(answer.getStatusCode().value()).isEqualTo(503));
    }

    private HttpServletRequest passed() throws Exception {
        var chain = new MockFilterChain();
        edge.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
