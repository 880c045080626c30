package org.spona.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.edge.IdentityKeys;
import org.spona.platform.edge.VerifiedTokens;
import org.spona.platform.tenancy.ReaderResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A service answers requests that carry the person's bearer token, health and metrics, its open paths, and what is public; nothing else. Requests of
 * other sites and sessions are the gateway's concern: without a cookie that means anything there is nothing to forge.
 */
@AutoConfiguration(before = SecurityAutoConfiguration.class)
@EnableConfigurationProperties(IdentityProperties.class)
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurityAutoConfiguration {

    private static final String BEARER = "Bearer ";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ReaderResolver readers,
            JwtDecoder decoder,
            ObjectProvider<OpenPaths> open,
            ObjectProvider<PublicPaths> rooms) {
        String[] openPaths = Stream.concat(
                        Stream.of("/actuator/**"), open.stream().flatMap(paths -> paths.patterns().stream()))
                .toArray(String[]::new);
        RequestMatcher publicPaths = PublicPaths.all(rooms.stream());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(openPaths)
                        .permitAll()
                        .requestMatchers(publicPaths)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder))
                        .bearerTokenResolver(WebSecurityAutoConfiguration::bearerToken))
                .addFilterAfter(new ReaderFilter(readers, publicPaths), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The token of RFC 6750, section 2.1; whether it is one, its verification finds out without matching its letters first. */
    private static @Nullable String bearerToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        String token = authorization.substring(BEARER.length()).strip();
        return token.isEmpty() ? null : token;
    }

    /** Checks signature, times, issuer and audience. */
    @Bean
    JwtDecoder jwtDecoder(IdentityProperties identity) throws MalformedURLException {
        var keys = new IdentityKeys(URI.create(identity.issuer() + "/protocol/openid-connect/certs"));
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(identity.issuer()),
                new JwtAudienceValidator(identity.audience())));
        return new VerifiedTokens(decoder);
    }

    /** Requests are observed as a whole; observing each filter of theirs would cost more than all filters. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
