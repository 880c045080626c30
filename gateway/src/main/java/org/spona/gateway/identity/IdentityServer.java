package org.spona.gateway.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The way to the identity server, with time limits that a waiting person bears. */
@Component
class IdentityServer {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final RestClient http;
    private final String probe;

    IdentityServer(IdentityProperties identity, RestClient.Builder builder) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        http = builder.requestFactory(requests).build();
        probe = identity.endpoint("certs");
    }

    /** Whether it answers: asked before a browser is sent there, which could only show that nobody does. */
    boolean answering() {
        try {
            return http.get()
                    .uri(probe)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException away) {
            return false;
        }
    }

    /** For requests to its token endpoint (RFC 6749, section 3.2). */
    RestClient tokenRequests() {
        return http.mutate()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
