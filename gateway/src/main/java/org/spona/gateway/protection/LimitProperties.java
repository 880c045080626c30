package org.spona.gateway.protection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is let through.
 *
 * @param person requests of one signed-in person or API client
 * @param address requests from one address; many people of one office share it
 * @param signIn requests to the sign-in paths from one address
 * @param visitorSearch searches from one address by people without an account
 * @param visitorFile files that people without an account read from one address
 * @param visitorForm forms that people without an account send from one address
 * @param remembered addresses and people that are counted at the same time; the least recently seen are forgotten
 */
@ConfigurationProperties("spona.limits")
public record LimitProperties(
        Rate person,
        Rate address,
        Rate signIn,
        Rate visitorSearch,
        Rate visitorFile,
        Rate visitorForm,
        @DefaultValue("100000") int remembered) {

    /**
     * So many requests in so much time.
     *
     * @param requests that may come at once, and in all during the time
     * @param per the time in which they grow back, evenly
     */
    public record Rate(int requests, Duration per) {}
}
