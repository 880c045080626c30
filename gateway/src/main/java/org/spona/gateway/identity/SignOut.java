package org.spona.gateway.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spona.gateway.PublicAddress;
import org.spona.gateway.request.AccessLog;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * After the session here has ended, ends that of the identity server too (OpenID Connect RP-Initiated Logout 1.0);
 * when it is away, says so.
 */
@Component
class SignOut implements LogoutSuccessHandler {

    private final OidcClientInitiatedLogoutSuccessHandler there;
    private final IdentityServer server;

    SignOut(ClientRegistrationRepository clients, PublicAddress address, IdentityServer server) {
        this.there = new OidcClientInitiatedLogoutSuccessHandler(clients);
        this.there.setPostLogoutRedirectUri(address.of(SignInPaths.SIGNED_OUT));
        this.there.setDefaultTargetUrl(SignInPaths.SIGNED_OUT);
        this.server = server;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException, ServletException {
        if (person != null) {
            AccessLog.actor(request, person.getName());
        }
        if (server.answering()) {
            there.onLogoutSuccess(request, response, person);
        } else {
            response.sendRedirect(SignInPaths.SIGNED_OUT + "?only=here");
        }
    }
}
