package org.spona.keycloak;

import static org.keycloak.authentication.actiontoken.TokenUtils.checkThat;
import static org.keycloak.authentication.actiontoken.TokenUtils.predicates;

import jakarta.ws.rs.core.Response;
import org.keycloak.TokenVerifier.Predicate;
import org.keycloak.authentication.actiontoken.AbstractActionTokenHandler;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.utils.OIDCResponseType;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Follows the link of an invitation: to the choice of a password, and with the sign-in that this makes on to where the client starts its
 * own, which then asks nothing. Opening the link changes nothing yet, so programs that look at mails do no harm, and it can be opened
 * until the account is.
 */
public final class InvitationTokenHandler extends AbstractActionTokenHandler<InvitationToken> {

    /** The message that says that the account is open already. */
    static final String OPENED = "invitationAccountOpened";

    /** Made by the server. */
    public InvitationTokenHandler() {
        super(
                InvitationToken.TYPE,
                InvitationToken.class,
                Messages.INVALID_CODE,
                EventType.EXECUTE_ACTIONS,
                Errors.NOT_ALLOWED);
    }

    @Override
    @SuppressWarnings("unchecked") // an array of generics, as the server wants it
    public Predicate<? super InvitationToken>[] getVerifiers(ActionTokenContext<InvitationToken> context) {
        return predicates(
                verifyEmail(context),
                checkThat(
                        _ -> !context.getAuthenticationSession()
                                .getAuthenticatedUser()
                                .isEmailVerified(),
                        Errors.EXPIRED_CODE,
                        OPENED),
                checkThat(
                        token -> returnAddress(token, context) != null,
                        Errors.INVALID_REDIRECT_URI,
                        Messages.INVALID_REDIRECT_URI));
    }

    /** Without the note that would end it after the password. */
    @Override
    public AuthenticationSessionModel startFreshAuthenticationSession(
            InvitationToken token, ActionTokenContext<InvitationToken> context) {
        return context.createAuthenticationSessionForClient(token.getIssuedFor());
    }

    @Override
    public Response handleToken(InvitationToken token, ActionTokenContext<InvitationToken> context) {
        AuthenticationSessionModel signIn = context.getAuthenticationSession();
        String returnTo = returnAddress(token, context);
        signIn.setRedirectUri(returnTo);
        signIn.setClientNote(OIDCLoginProtocol.REDIRECT_URI_PARAM, returnTo);
        // The client has asked for nothing yet, so it gets no code.
        signIn.setClientNote(OIDCLoginProtocol.RESPONSE_TYPE_PARAM, OIDCResponseType.NONE);
        AccountOpening.begin(signIn, token);
        String next = AuthenticationManager.nextRequiredAction(
                context.getSession(), signIn, context.getRequest(), context.getEvent());
        return AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), signIn, context.getUriInfo(), next);
    }

    @Override
    public boolean canUseTokenRepeatedly(InvitationToken token, ActionTokenContext<InvitationToken> context) {
        return false;
    }

    private static String returnAddress(InvitationToken token, ActionTokenContext<InvitationToken> context) {
        return RedirectUtils.verifyRedirectUri(
                context.getSession(),
                token.returnTo(),
                context.getAuthenticationSession().getClient());
    }
}
