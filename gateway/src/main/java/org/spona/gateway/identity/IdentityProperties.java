package org.spona.gateway.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity server (a Keycloak realm) and this gateway's client there.
 *
 * @param issuer exactly as in the claim {@code iss}, such as {@code https://id.example/realms/spona}
 * @param audience what the claim {@code aud} of an API client's token must name
 * @param clientId the gateway's client
 * @param clientSecret its secret
 * @param renewBefore a token is renewed when this much of its life is left; the longer, the longer people go on
 *     working while the identity server is away
 */
@ConfigurationProperties("spona.identity")
public record IdentityProperties(
        URI issuer,
        @DefaultValue("spona") String audience,
        @DefaultValue("spona-gateway") String clientId,
        String clientSecret,
        @DefaultValue("10m") Duration renewBefore) {

    /** The address of one of the realm's OpenID Connect endpoints; written out, for nobody may be there to ask. */
    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
