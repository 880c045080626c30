package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Keeps a person's tokens in her session: the tokens alone, for the client they belong to holds our secret, which has
 * no place in a session table.
 */
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = "tokens";

    private final ClientRegistration registration;

    SessionTokens(ClientRegistration registration) {
        this.registration = registration;
    }

    /** The tokens of the session, unless there is none or nobody is signed in. */
    Optional<Tokens> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Tokens tokens
                ? Optional.of(tokens)
                : Optional.empty();
    }

    /** Keeps new tokens, unless the session has ended meanwhile. */
    void keep(Tokens tokens, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(ATTRIBUTE, tokens);
        }
    }

    static Tokens tokens(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        return new Tokens(
                access.getTokenValue(),
                Objects.requireNonNullElse(access.getExpiresAt(), Instant.EPOCH),
                refresh == null ? "" : refresh.getTokenValue());
    }

    OAuth2AuthorizedClient client(Tokens tokens, String person) {
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), null, tokens.ends());
        return new OAuth2AuthorizedClient(registration, person, access, new OAuth2RefreshToken(tokens.refresh(), null));
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(tokens(client.getAccessToken(), client.getRefreshToken()), request);
    }

    @Override
    // The framework's signature lets the caller choose the type; there is only one.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication person, HttpServletRequest request) {
        return (T) find(request).map(tokens -> client(tokens, person.getName())).orElse(null);
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
