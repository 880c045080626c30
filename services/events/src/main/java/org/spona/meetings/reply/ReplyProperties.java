package org.spona.meetings.reply;

import java.time.Duration;
import org.spona.platform.mailbox.MailboxPlace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which calendar programs answer, under {@code spona.replies}; without a host nobody looks into it. It is for this alone:
 * whatever is found there is deleted once it has been looked at. Its address and the secret of that are {@code address} and {@code secret}.
 *
 * @param host of its IMAP server
 * @param port of its IMAP server
 * @param tls whether the connection is encrypted from the beginning (RFC 8314, section 3.2); plain is for a mailbox on the same machine
 * @param user of the mailbox
 * @param password of the mailbox
 * @param poll how long it takes at most until an answer is looked at
 */
@ConfigurationProperties("spona.replies")
record ReplyProperties(
        String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        String user,
        String password,
        @DefaultValue("1m") Duration poll) {

    MailboxPlace place() {
        return new MailboxPlace(host, port, tls, user, password);
    }

    /** Never in a log: it has a password. */
    @Override
    public String toString() {
        return "ReplyProperties";
    }
}
