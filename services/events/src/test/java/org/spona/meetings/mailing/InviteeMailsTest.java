package org.spona.meetings.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.meetings.invitation.MailState;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.notices.NoticeEvent;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is noted of mails, who sees it, and how results come back. */
@EventsTest
class InviteeMailsTest {

    private final Convener convener;
    private final Tenants tenants;
    private final InviteeMails mails;
    private final MailQueue queue;
    private final BackgroundWorker worker;
    private final TransactionTemplate transaction;
    private final Networks our;
    private UUID meeting;

    @Autowired
    InviteeMailsTest(
            Convener convener,
            Tenants tenants,
            InviteeMails mails,
            MailQueue queue,
            BackgroundWorker mailingWorker,
            TransactionTemplate transaction) {
        this.convener = convener;
        this.tenants = tenants;
        this.mails = mails;
        this.queue = queue;
        this.worker = mailingWorker;
        this.transaction = transaction;
        this.our = convener.found();
        this.meeting = UUID.randomUUID();
    }

    @BeforeEach
    void convene() {
        worker.stop();
        meeting = convener.convene(our, "Mobilni timovi", "PRIVATE", UUID.randomUUID() + "@bar.example");
    }

    @AfterEach
    void theWorkerWorksAgain() {
        worker.start();
    }

    @Test
    void areDueToEverybodyOnTheListOnceTheMeetingIsSent() {
        assertThat(statesFor(our.coordinator())).hasSize(3).containsValue(MailState.NONE);
        assertThat(due())
                .extracting(InviteeMail::inviteeId)
                .containsAll(statesFor(our.coordinator()).keySet());
    }

    @Test
    void areSeenByWhoConvenesOnly() {
        assertThat(statesFor(our.people().bar())).isEmpty();
        assertThat(statesFor(our.people().barEditor())).isEmpty();
        assertThat(statesFor(our.people().staraPazova())).isEmpty();
    }

    @Test
    void learnWhatBecameOfTheirNewestNotice() {
        UUID invitee = statesFor(our.coordinator()).keySet().iterator().next();
        asService(() -> {
            mails.save(mail(invitee, "newest"));
            return invitee;
        });

        settle(new NoticeEvent.Refused("older", "550"));
        assertThat(statesFor(our.coordinator())).containsEntry(invitee, MailState.WAITING);
        settle(new NoticeEvent.Stopped("newest"));
        assertThat(statesFor(our.coordinator())).containsEntry(invitee, MailState.STOPPED);
        settle(new NoticeEvent.Refused("newest", "550"));
        assertThat(statesFor(our.coordinator())).containsEntry(invitee, MailState.REFUSED);
        settle(new NoticeEvent.Sent("newest"));
        assertThat(statesFor(our.coordinator())).containsEntry(invitee, MailState.SENT);
    }

    @Test
    void areNoLongerDueOnceTheyAreSeenTo() {
        UUID invitee = statesFor(our.coordinator()).keySet().iterator().next();

        asService(() -> {
            mails.save(mail(invitee, "newest"));
            return invitee;
        });

        assertThat(due()).extracting(InviteeMail::inviteeId).doesNotContain(invitee);
    }

    @Test
    void rememberThatAReminderIsDueWhateverComesAfterwards() {
        UUID invitee = statesFor(our.coordinator()).keySet().iterator().next();

        asService(() -> {
            mails.addDue(invitee, true);
            mails.addDueOfMeeting(meeting);
            return invitee;
        });

        assertThat(due())
                .filteredOn(mail -> mail.inviteeId().equals(invitee))
                .singleElement()
                .satisfies(mail -> assertThat(mail.reminderDue()).isTrue());
    }

    private void settle(NoticeEvent event) {
        asService(() -> {
            queue.on(event);
            return event;
        });
    }

    private static InviteeMail mail(UUID invitee, String key) {
        return new InviteeMail(invitee, 0, false, false, MailState.WAITING, key);
    }

    private List<InviteeMail> due() {
        return asService(() -> mails.lockDue(Integer.MAX_VALUE));
    }

    private Map<UUID, MailState> statesFor(Account account) {
        return Readers.call(tenants.reader(account), () -> transaction.execute(_ -> mails.of(meeting)));
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.callAsService(() -> transaction.execute(_ -> work.get()));
    }
}
