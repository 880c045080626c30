package org.spona.keycloak;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** {@code POST /admin/realms/{realm}/invitation-links}, for those who may manage accounts. */
public final class InvitationLinks {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AdminPermissionEvaluator permissions;

    InvitationLinks(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator permissions) {
        this.session = session;
        this.realm = realm;
        this.permissions = permissions;
    }

    /**
     * What a link is asked for with.
     *
     * @param user the id of the account
     * @param client through which she signs in
     * @param returnTo where that client starts its sign-in; one of its valid redirect addresses
     * @param network what the page calls that into which she is invited
     * @param seconds how long the link can be followed
     */
    public record Order(String user, String client, String returnTo, String network, int seconds) {}

    /** The address that goes into a mail. */
    public record Link(String link) {}

    /**
     * Makes a link with which the owner of an account chooses her first password and is signed in. 404 for an unknown account or client,
     * 409 for an account that is open already, 400 for an address that is not the client's or a time that is over.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Link create(Order order) {
        UserModel user = session.users().getUserById(realm, order.user());
        ClientModel client = realm.getClientByClientId(order.client());
        if (user == null || client == null) {
            throw new NotFoundException();
        }
        permissions.users().requireManage(user);
        if (user.isEmailVerified()) {
            throw new ClientErrorException(Status.CONFLICT);
        }
        String returnTo = RedirectUtils.verifyRedirectUri(session, order.returnTo(), client);
        if (returnTo == null || order.seconds() <= 0) {
            throw new BadRequestException();
        }
        return new Link(address(new InvitationToken(
                user.getId(),
                user.getEmail(),
                client.getClientId(),
                returnTo,
                order.network(),
                Math.toIntExact(Instant.now().plusSeconds(order.seconds()).getEpochSecond()))));
    }

    private String address(InvitationToken token) {
        var server = session.getContext().getUri();
        return LoginActionsService.actionTokenProcessor(server)
                .queryParam("key", token.serialize(session, realm, server))
                .build(realm.getName())
                .toString();
    }
}
