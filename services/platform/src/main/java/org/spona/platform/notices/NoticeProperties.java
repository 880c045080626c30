package org.spona.platform.notices;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.spona.platform.background.Backoff;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent, under {@code spona.notices}.
 *
 * @param home the address of Spona for browsers, without a slash at its end
 * @param from the sender
 * @param returnTo the mailbox to which mails come back that cannot be delivered; null where the sender's own gets them and nobody reads it
 * @param returnSecret by which addresses of that mailbox are made, the same in all services; at least 32 characters
 * @param stopPath where this service answers stop links: a path that the gateway routes to it without signing in
 * @param poll how long it takes at most to notice what another instance left behind; a new notice is sent at once
 * @param firstPause the pause after the first failure; doubles with each
 * @param longestPause the pause does not grow beyond this
 * @param giveUpAfter how long a mail is tried (RFC 5321, section 4.5.4.1: at least four to five days)
 */
@ConfigurationProperties("spona.notices")
record NoticeProperties(
        URI home,
        String from,
        @Nullable String returnTo,
        @Nullable String returnSecret,
        String stopPath,
        @DefaultValue("10s") Duration poll,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("5m") Duration longestPause,
        @DefaultValue("5d") Duration giveUpAfter) {

    Backoff backoff() {
        return new Backoff(firstPause, longestPause);
    }

    /** Never in a log: it has a secret. */
    @Override
    public String toString() {
        return "NoticeProperties";
    }

    String stopLink(String token) {
        return home + stopPath + "/" + token;
    }
}
