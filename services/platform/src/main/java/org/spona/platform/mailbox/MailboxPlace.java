package org.spona.platform.mailbox;

/**
 * Where a mailbox is.
 *
 * @param host of its IMAP server
 * @param port of its IMAP server
 * @param tls whether the connection is encrypted from the beginning (RFC 8314, section 3.2); plain is for a mailbox on the same machine
 * @param user of the mailbox
 * @param password of the mailbox
 */
public record MailboxPlace(String host, int port, boolean tls, String user, String password) {

    /** Never in a log: it has a password. */
    @Override
    public String toString() {
        return "MailboxPlace";
    }
}
