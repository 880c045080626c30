package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.gateway.refusal.Refusal;
import org.spona.gateway.request.AccessLog;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * What follows when the browser comes back from the identity server. Redirects take the form without a status: Spring
 * Session does not see the other one, and would send the cookie of the new session too late.
 */
@Component
class SignInResult implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInResult.class);

    private final SessionTokens session;
    private final IdentityServer server;
    private final SignInLanguage language;

    SignInResult(SessionTokens session, IdentityServer server, SignInLanguage language) {
        this.session = session;
        this.server = server;
        this.language = language;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        AccessLog.actor(request, person.getName());
        language.keep(request, response, person);
        response.sendRedirect(SignInRequests.returnPath(request));
    }

    /** Of two windows that signed in at once, only one succeeds; the other is signed in all the same. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (session.find(request).isPresent()) {
            response.sendRedirect(SignInRequests.returnPath(request));
            return;
        }
        log.info("Sign-in failed: {}", reason(failure));
        Refusal refusal = server.answering() ? Refusal.SIGN_IN_FAILED : Refusal.SIGN_IN_UNAVAILABLE;
        refusal.answer(request, response);
    }

    /** The error's code; its description may quote what a person typed. */
    private static String reason(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
