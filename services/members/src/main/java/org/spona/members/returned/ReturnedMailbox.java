package org.spona.members.returned;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mailbox.Mailbox;
import org.spona.platform.notices.ReturnAddress;

/**
 * Reads the mailbox to which mails come back. A report counts only if it was sent to the return address of the very recipient of whom it
 * tells, which nobody else can make. Reading the same twice, after a crash or in two instances, does it once.
 */
final class ReturnedMailbox {

    /** Reports bring back a mail of ours at most, and none of those is as large. */
    private static final int LARGEST = 256 * 1024;

    private final Mailbox mailbox;
    private final ReturnAddress returnAddress;
    private final BiConsumer<EmailAddress, String> comesBack;

    /** @param comesBack is told each address from which mails come back, with the status of the report */
    ReturnedMailbox(
            ReturnedMailProperties properties,
            ReturnAddress returnAddress,
            BiConsumer<EmailAddress, String> comesBack) {
        this.mailbox = new Mailbox("returned mails", properties.place(), LARGEST);
        this.returnAddress = returnAddress;
        this.comesBack = comesBack;
    }

    /**
     * Reads the mails that lie there longest.
     *
     * @return whether more of them may be there
     * @throws Mailbox.MailboxAway when the mailbox cannot be reached
     */
    boolean readNext() {
        return mailbox.readNext(mail -> mark(DeliveryReport.read(mail)));
    }

    private void mark(Optional<DeliveryReport> report) {
        report.ifPresent(one -> one.failures()
                .forEach(failure -> failure.recipients().stream()
                        .filter(recipient -> returnAddress.isNamedBy(one.sentTo(), recipient))
                        .forEach(recipient -> comesBack.accept(recipient, failure.status()))));
    }
}
