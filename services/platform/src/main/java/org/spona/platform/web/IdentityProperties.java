package org.spona.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity server whose tokens are accepted.
 *
 * @param issuer exactly as in the claim {@code iss}, such as {@code https://id.example/realms/spona}
 * @param audience what the claim {@code aud} must name
 */
@ConfigurationProperties("spona.identity")
record IdentityProperties(
        String issuer, @DefaultValue("spona") String audience) {}
