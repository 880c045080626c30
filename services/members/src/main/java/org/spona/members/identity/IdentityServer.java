package org.spona.members.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity server's admin API, under {@code spona.identity}.
 *
 * @param url its address as this service reaches it, such as {@code http://keycloak:8080}
 * @param realm the realm of our accounts
 * @param clientId our client with the right to make accounts
 * @param clientSecret the client's secret
 * @param signInClientId the client through which people sign in; the links in mails lead back to it
 * @param secondFactor whether coordinators, editors and administrators are asked for a second factor
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("spona.identity")
record IdentityServer(
        URI url,
        @DefaultValue("spona") String realm,
        @DefaultValue("spona-members") String clientId,
        String clientSecret,
        @DefaultValue("spona-gateway") String signInClientId,
        @DefaultValue("true") boolean secondFactor,
        @DefaultValue("5s") Duration timeout) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return clientId + " at " + url;
    }
}
