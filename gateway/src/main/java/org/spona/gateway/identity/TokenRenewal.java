package org.spona.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Gets new tokens for old. The parts of one page ask at the same time with the same old tokens: one of them asks the
 * identity server, and all get its answer. That it is away is remembered as shortly, so that pages do not wait for it.
 */
@Component
class TokenRenewal {

    /** What the identity server says. */
    sealed interface Outcome {

        record Renewed(Tokens tokens) implements Outcome {}

        /** The person's session there has ended, or was ended. */
        record Refused() implements Outcome {}

        record Away() implements Outcome {}
    }

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final ClientRegistration registration;
    private final RestClientRefreshTokenTokenResponseClient server = new RestClientRefreshTokenTokenResponseClient();
    private final Cache<String, Outcome> recent = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    TokenRenewal(ClientRegistration registration, IdentityServer identity) {
        this.registration = registration;
        this.server.setRestClient(identity.tokenRequests());
    }

    Outcome renew(Tokens tokens) {
        return recent.get(tokens.refresh(), any -> ask(tokens));
    }

    private Outcome ask(Tokens tokens) {
        if (tokens.refresh().isEmpty()) {
            return new Outcome.Refused();
        }
        try {
            var answer = server.getTokenResponse(request(tokens));
            return new Outcome.Renewed(SessionTokens.tokens(answer.getAccessToken(), answer.getRefreshToken()));
        } catch (OAuth2AuthorizationException refusal) {
            boolean ended = refusal.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT);
            return ended ? new Outcome.Refused() : new Outcome.Away();
        }
    }

    private OAuth2RefreshTokenGrantRequest request(Tokens tokens) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, tokens.access(), Instant.EPOCH, tokens.ends());
        return new OAuth2RefreshTokenGrantRequest(registration, access, new OAuth2RefreshToken(tokens.refresh(), null));
    }
}
