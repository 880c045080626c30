package org.spona.gateway.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.spona.gateway.PublicAddress;
import org.spona.platform.edge.IdentityKeys;
import org.spona.platform.edge.VerifiedTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What the gateway knows of the identity server without asking it, so that it starts while that one is away. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    static final String REGISTRATION = "spona";

    @Bean
    ClientRegistration clientRegistration(IdentityProperties identity, PublicAddress address) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .issuerUri(identity.issuer().toString())
                .authorizationUri(identity.endpoint("auth"))
                .tokenUri(identity.endpoint("token"))
                .jwkSetUri(identity.endpoint("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", identity.endpoint("logout")))
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.of(SignInPaths.CALLBACK))
                .scope(OidcScopes.OPENID)
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration registration) {
        return new InMemoryClientRegistrationRepository(registration);
    }

    @Bean
    JWKSource<SecurityContext> identityKeys(IdentityProperties identity) throws MalformedURLException {
        return new IdentityKeys(URI.create(identity.endpoint("certs")));
    }

    /** Checks the token of an API client: signature, times, issuer, audience. */
    @Bean
    JwtDecoder apiTokens(JWKSource<SecurityContext> keys, IdentityProperties identity) {
        return new VerifiedTokens(decoder(
                keys,
                List.of(
                        JwtValidators.createDefaultWithIssuer(identity.issuer().toString()),
                        new JwtAudienceValidator(identity.audience()))));
    }

    /** Checks who signed in (OpenID Connect Core, section 3.1.3.7). */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys) {
        return registration ->
                decoder(keys, List.of(new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
    }

    private static JwtDecoder decoder(JWKSource<SecurityContext> keys, List<OAuth2TokenValidator<Jwt>> checks) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(checks));
        return decoder;
    }
}
