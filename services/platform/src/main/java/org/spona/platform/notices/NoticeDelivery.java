package org.spona.platform.notices;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.TransientFailure;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Sends one notice. Its row is locked while that goes on, so two instances never send the same one; after a crash between
 * the server's yes and our commit it is sent again under the same Message-ID.
 */
final class NoticeDelivery {

    private static final Logger log = LoggerFactory.getLogger(NoticeDelivery.class);

    /** The mail server takes nothing now: the others need not be tried at once. */
    static final class MailServerAway extends RuntimeException implements TransientFailure {

        private static final long serialVersionUID = 1;

        MailServerAway() {
            super("the mail server cannot be reached; mails wait", null, false, false);
        }
    }

    private final NoticeTable table;
    private final NoticeMail mail;
    private final NoticeProperties properties;
    private final ItemWork notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDelivery(
            NoticeTable table,
            NoticeMail mail,
            NoticeProperties properties,
            ItemWork notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.mail = mail;
        this.properties = properties;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends the one that is due longest.
     *
     * @return false when none is due
     * @throws MailServerAway after that one was put off
     */
    boolean deliverNext() {
        AtomicBoolean away = new AtomicBoolean();
        boolean worked = notices.doNext(
                table::lockNextDue,
                notice -> away.set(deliver(notice) instanceof SendOutcome.Away),
                WaitingNotice::id,
                this::setAside);
        if (away.get()) {
            throw new MailServerAway();
        }
        return worked;
    }

    private SendOutcome deliver(WaitingNotice notice) {
        if (table.isStopped(notice)) {
            table.settle(notice.id(), "STOPPED", null);
            events.publishEvent(new NoticeEvent.Stopped(notice.key()));
            return new SendOutcome.Taken();
        }
        SendOutcome outcome = mail.send(notice);
        switch (outcome) {
            case SendOutcome.Taken() -> {
                table.settle(notice.id(), "SENT", null);
                events.publishEvent(new NoticeEvent.Sent(notice.key()));
            }
            case SendOutcome.Refused(String reason) -> refuse(notice, reason);
            case SendOutcome.Later(), SendOutcome.Away() -> postpone(notice);
        }
        return outcome;
    }

    /** No mail can be made of it: that is told like the server's refusal. */
    private void setAside(WaitingNotice notice, ItemFailure failure) {
        refuse(notice, failure.reason());
    }

    private void postpone(WaitingNotice notice) {
        if (clock.instant().isAfter(notice.writtenAt().toInstant().plus(properties.giveUpAfter()))) {
            refuse(notice, "late");
        } else {
            table.postpone(notice.id(), properties.backoff().after(notice.attempts()));
        }
    }

    private void refuse(WaitingNotice notice, String reason) {
        log.warn("Notice {} is refused: {}", notice.id(), reason);
        table.settle(notice.id(), "REFUSED", reason);
        events.publishEvent(new NoticeEvent.Refused(notice.key(), reason));
    }
}
