package org.spona.members.returned;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.failure.TransientFailure;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.notices.ReturnAddress;

/**
 * Reads the mailbox to which mails come back, and deletes what it has read. A report counts only if it was sent to the return address of
 * the very recipient of whom it tells, which nobody else can make. Reading the same twice, after a crash or in two instances, does it once.
 */
final class ReturnedMailbox {

    private static final Logger log = LoggerFactory.getLogger(ReturnedMailbox.class);

    /** So many mails are read over one connection. */
    private static final int BATCH = 50;

    /** Reports bring back a mail of ours at most, and none of those is as large. */
    private static final int LARGEST = 256 * 1024;

    /** The mailbox cannot be reached; what lies there waits. */
    static final class MailboxAway extends RuntimeException implements TransientFailure {

        private static final long serialVersionUID = 1;

        MailboxAway(MessagingException cause) {
            super("the mailbox of returned mails cannot be read", cause);
        }
    }

    private final ReturnedMailProperties properties;
    private final ReturnAddress returnAddress;
    private final BiConsumer<EmailAddress, String> comesBack;

    /** @param comesBack is told each address from which mails come back, with the status of the report */
    ReturnedMailbox(
            ReturnedMailProperties properties,
            ReturnAddress returnAddress,
            BiConsumer<EmailAddress, String> comesBack) {
        this.properties = properties;
        this.returnAddress = returnAddress;
        this.comesBack = comesBack;
    }

    /**
     * Reads the mails that lie there longest.
     *
     * @return whether more of them may be there
     * @throws MailboxAway when the mailbox cannot be reached
     */
    boolean readNext() {
        String protocol = properties.tls() ? "imaps" : "imap";
        try (Store store = Session.getInstance(settings(protocol)).getStore(protocol)) {
            store.connect(properties.host(), properties.port(), properties.user(), properties.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int count = inbox.getMessageCount();
                for (Message mail : inbox.getMessages(1, Math.min(count, BATCH))) {
                    read(mail, store);
                    mail.setFlag(Flags.Flag.DELETED, true);
                }
                return count > BATCH;
            }
        } catch (MessagingException unreachable) {
            throw new MailboxAway(unreachable);
        }
    }

    private void read(Message mail, Store store) throws MessagingException {
        try {
            if (mail.getSize() <= LARGEST) {
                var content = new ByteArrayOutputStream();
                mail.writeTo(content);
                mark(DeliveryReport.read(content.toByteArray()));
            }
        } catch (IOException unreadable) {
            log.warn("A returned mail cannot be read: {}", unreadable.getClass().getSimpleName());
        } catch (MessagingException failure) {
            // One mail that the server cannot give does not stop the others.
            if (!store.isConnected()) {
                throw failure;
            }
            log.warn("A returned mail cannot be fetched: {}", failure.getClass().getSimpleName());
        }
    }

    private void mark(Optional<DeliveryReport> report) {
        report.ifPresent(one -> one.failures()
                .forEach(failure -> failure.recipients().stream()
                        .filter(recipient -> returnAddress.isNamedBy(one.sentTo(), recipient))
                        .forEach(recipient -> comesBack.accept(recipient, failure.status()))));
    }

    private static Properties settings(String protocol) {
        var settings = new Properties();
        settings.setProperty("mail." + protocol + ".connectiontimeout", "10000");
        settings.setProperty("mail." + protocol + ".timeout", "30000");
        settings.setProperty("mail." + protocol + ".writetimeout", "30000");
        settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        return settings;
    }
}
