package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Starts a sign-in at {@code /sign-in}: in the person's language, and remembering where she wanted to go. Who is signed in changes her
 * password or second factor there.
 */
@Component
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final String RETURN = "sign-in.return";

    /** What can be changed of an account, as the identity server calls the steps; it asks for them in its own sign-in. */
    private static final Map<String, String> ACTIONS =
            Map.of("password", "UPDATE_PASSWORD", "second-factor", "CONFIGURE_TOTP");

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final SignInLanguage language;

    SignInRequests(ClientRegistrationRepository clients, SignInLanguage language) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.language = language;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals(SignInPaths.SIGN_IN)
                ? resolve(request, IdentityConfiguration.REGISTRATION)
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        OAuth2AuthorizationRequest start = requests.resolve(request, registration);
        if (start == null) {
            return null;
        }
        request.getSession()
                .setAttribute(
                        RETURN,
                        ReturnAddress.of(request.getParameter(SignInPaths.RETURN))
                                .path());
        return OAuth2AuthorizationRequest.from(start)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", language.ask(request));
                    Optional.ofNullable(request.getParameter(SignInPaths.CHANGE))
                            .map(ACTIONS::get)
                            .ifPresent(action -> parameters.put("kc_action", action));
                })
                .build();
    }

    /** Where the sign-in that was started last shall end. */
    static String returnPath(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(RETURN))
                .map(Object::toString)
                .orElse(ReturnAddress.HOME.path());
    }
}
