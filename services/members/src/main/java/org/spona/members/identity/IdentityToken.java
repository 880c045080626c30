package org.spona.members.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Adds our own token (OAuth 2.0 client credentials, RFC 6749, section 4.4) to requests and keeps it while it is good. */
final class IdentityToken implements ClientHttpRequestInterceptor {

    /** Time that a request may take on its way. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private record Answer(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}

    private record Token(String value, Instant goodUntil) {}

    private final RestClient client;
    private final IdentityServer server;
    private final Clock clock;
    private volatile @Nullable Token kept;

    IdentityToken(RestClient client, IdentityServer server, Clock clock) {
        this.client = client;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(token());
        ClientHttpResponse response = execution.execute(request, body);
        if (response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            // The identity server has started over and knows the token no more: the next request asks anew.
            kept = null;
        }
        return response;
    }

    private String token() {
        Token known = kept;
        if (known != null && clock.instant().isBefore(known.goodUntil())) {
            return known.value();
        }
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", server.clientId());
        form.add("client_secret", server.clientSecret());
        Answer answer = Objects.requireNonNull(client.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", server.realm())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class));
        kept = new Token(
                answer.token(), clock.instant().plusSeconds(answer.seconds()).minus(RESERVE));
        return answer.token();
    }
}
