package org.spona.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.keycloak.authentication.actiontoken.DefaultActionToken;

/** What the link in an invitation carries: whose account it opens, through which client she signs in, and where that leads. */
final class InvitationToken extends DefaultActionToken {

    /** Tells its tokens from those of other links. */
    static final String TYPE = "invitation";

    @JsonProperty("network")
    private String network;

    @JsonProperty("return")
    private String returnTo;

    /**
     * A link's content.
     *
     * @param user the id of the account
     * @param email its address; the link is good for no other
     * @param client the id of the client as it calls itself
     * @param returnTo where the client starts its sign-in
     * @param network what the page calls that into which she is invited
     * @param end seconds since 1970
     */
    InvitationToken(String user, String email, String client, String returnTo, String network, int end) {
        super(user, TYPE, end, null);
        setEmail(email);
        issuedFor(client);
        this.returnTo = returnTo;
        this.network = network;
    }

    /** For the reader of JSON. */
    @SuppressWarnings("NullAway.Init")
    private InvitationToken() {}

    String network() {
        return network;
    }

    String returnTo() {
        return returnTo;
    }
}
