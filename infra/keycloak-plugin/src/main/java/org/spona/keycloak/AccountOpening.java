package org.spona.keycloak;

import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The step in which an invited person chooses her first password. With that her address counts as verified, since the link came to it.
 */
public final class AccountOpening extends UpdatePassword {

    private static final String ID = "OPEN_ACCOUNT";
    private static final String ADDRESS = "invitation.email";
    private static final String NETWORK = "invitation.network";

    /** Has a sign-in begin with this step. */
    static void begin(AuthenticationSessionModel signIn, InvitationToken token) {
        signIn.setAuthNote(ADDRESS, token.getEmail());
        signIn.setAuthNote(NETWORK, token.network());
        signIn.addRequiredAction(ID);
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        sayWhereTo(context);
        super.requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        sayWhereTo(context);
        super.processAction(context);
        String proved = context.getAuthenticationSession().getAuthNote(ADDRESS);
        if (context.getStatus() == RequiredActionContext.Status.SUCCESS
                && context.getUser().getEmail().equals(proved)) {
            context.getUser().setEmailVerified(true);
        }
    }

    /** The form is the same object for the whole request. */
    private static void sayWhereTo(RequiredActionContext context) {
        context.form()
                .setAttribute("invitedInto", context.getAuthenticationSession().getAuthNote(NETWORK));
    }

    /** How old a password may be is the business of its own step. */
    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.NOT_SUPPORTED;
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getDisplayText() {
        return "Open account";
    }

    @Override
    public String getId() {
        return ID;
    }
}
