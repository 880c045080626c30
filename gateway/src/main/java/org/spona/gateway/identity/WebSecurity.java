package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.spona.gateway.OpenPaths;
import org.spona.gateway.PublicPaths;
import org.spona.gateway.refusal.Refusal;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may come in: API clients with a token, people with a session, everybody to what may be public. What they may do there is decided by services.
 * Requests of other sites are refused before ({@code CrossSiteCheck}), and headers are written there too.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] OPEN = {
        "/assets/**", "/webjars/**", "/robots.txt", "/favicon.ico", SignInPaths.SIGNED_OUT
    };

    /** Health and metrics, on the port that is not reached from outside. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return plain(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** What looks the same to everybody: no session is asked for, so it is there while the database is away. */
    @Bean
    @Order(2)
    SecurityFilterChain everybody(HttpSecurity http, OpenPaths open) {
        return plain(http)
                .securityMatchers(requests -> requests.requestMatchers(OPEN).requestMatchers(open::contain))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiClients(HttpSecurity http) {
        return plain(http)
                .securityMatcher(WebSecurity::carriesToken)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(tokenRefused()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain people(
            HttpSecurity http,
            PublicPaths publicPaths,
            SignInRequests signInRequests,
            SignInResult signInResult,
            SessionTokens tokens,
            IdentityServer server,
            SignInEntryPoint entryPoint,
            SignOut signOut) {
        return plain(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(publicPaths::contain)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(signIn -> signIn.loginPage(SignInPaths.SIGN_IN)
                        .loginProcessingUrl(SignInPaths.CALLBACK)
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(signInRequests))
                        .authorizedClientRepository(tokens)
                        .successHandler(signInResult)
                        .failureHandler(signInResult))
                .addFilterBefore(new SignInGate(server), OAuth2AuthorizationRequestRedirectFilter.class)
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, SignInPaths.SIGN_OUT))
                        .logoutSuccessHandler(signOut))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(entryPoint))
                .build();
    }

    /** Requests are observed at their beginning and on their way to services, not at each filter, which would cost more than all filters. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Without what is done elsewhere, or has no use at an edge that keeps no pages. */
    private static HttpSecurity plain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable);
    }

    private static boolean carriesToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/api/")
                && authorization != null
                && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    /** The challenge as RFC 6750, section 3 wants it, with a body that says the same. */
    private static AuthenticationEntryPoint tokenRefused() {
        var challenge = new BearerTokenAuthenticationEntryPoint();
        return (request, response, reason) -> {
            challenge.commence(request, response, reason);
            Refusal.INVALID_TOKEN.answer(request, response);
        };
    }
}
