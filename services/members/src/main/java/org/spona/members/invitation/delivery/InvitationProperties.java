package org.spona.members.invitation.delivery;

import java.net.URI;
import java.time.Duration;
import org.spona.platform.background.Backoff;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How invitations are brought to people, under {@code spona.invitations}.
 *
 * @param home the address of Spona for browsers, to which mails lead
 * @param poll how long it takes at most to notice what another instance left behind; a new invitation is brought at once
 * @param firstPause the pause after the first failure; doubles with each
 * @param longestPause the pause does not grow beyond this
 */
@ConfigurationProperties("spona.invitations")
record InvitationProperties(
        URI home,
        @DefaultValue("10s") Duration poll,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("10m") Duration longestPause) {

    Backoff backoff() {
        return new Backoff(firstPause, longestPause);
    }
}
