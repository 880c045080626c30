package org.spona.platform.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.failure.TransientFailure;

/**
 * Reads a mailbox that is for one thing alone, and deletes what it has read. Reading the same mail twice, after a crash or in two instances,
 * is for whoever takes it to bear.
 */
public final class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    /** So many mails are read over one connection. */
    private static final int BATCH = 50;

    /** The mailbox cannot be reached; what lies there waits. */
    public static final class MailboxAway extends RuntimeException implements TransientFailure {

        private static final long serialVersionUID = 1;

        MailboxAway(String name, MessagingException cause) {
            super("the mailbox of " + name + " cannot be read", cause);
        }
    }

    private final String name;
    private final MailboxPlace place;
    private final int largest;

    /**
     * @param name what comes there, for the log
     * @param largest a mail with more bytes is deleted unread
     */
    public Mailbox(String name, MailboxPlace place, int largest) {
        this.name = name;
        this.place = place;
        this.largest = largest;
    }

    /**
     * Reads the mails that lie there longest.
     *
     * @param taken gets each as it was received
     * @return whether more of them may be there
     * @throws MailboxAway when the mailbox cannot be reached
     */
    public boolean readNext(Consumer<byte[]> taken) {
        String protocol = place.tls() ? "imaps" : "imap";
        try (Store store = Session.getInstance(settings(protocol)).getStore(protocol)) {
            store.connect(place.host(), place.port(), place.user(), place.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int count = inbox.getMessageCount();
                for (Message mail : inbox.getMessages(1, Math.min(count, BATCH))) {
                    read(mail, store, taken);
                    mail.setFlag(Flags.Flag.DELETED, true);
                }
                return count > BATCH;
            }
        } catch (MessagingException unreachable) {
            throw new MailboxAway(name, unreachable);
        }
    }

    private void read(Message mail, Store store, Consumer<byte[]> taken) throws MessagingException {
        try {
            if (mail.getSize() <= largest) {
                var content = new ByteArrayOutputStream();
                mail.writeTo(content);
                taken.accept(content.toByteArray());
            }
        } catch (IOException unreadable) {
            log.warn(
                    "A mail of {} cannot be read: {}",
                    name,
                    unreadable.getClass().getSimpleName());
        } catch (MessagingException failure) {
            // One mail that the server cannot give does not stop the others.
            if (!store.isConnected()) {
                throw failure;
            }
            log.warn(
                    "A mail of {} cannot be fetched: {}",
                    name,
                    failure.getClass().getSimpleName());
        }
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
