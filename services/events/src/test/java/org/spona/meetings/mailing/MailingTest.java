package org.spona.meetings.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.meetings.calendar.CalendarObjects;
import org.spona.meetings.invitation.AnswerLinks;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Mails;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EventsTest
class MailingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Convener convener;
    private final ListableBeanFactory service;
    private final BackgroundWorker worker;

    @Autowired
    MailingTest(Convener convener, ListableBeanFactory service, BackgroundWorker mailingWorker) {
        this.convener = convener;
        this.service = service;
        this.worker = mailingWorker;
    }

    static List<Error> writesToTheOthersWhateverOneMailThrows() {
        return List.of(
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"));
    }

    @AfterEach
    void theWorkerWorksAgain() {
        worker.start();
    }

    @ParameterizedTest
    @MethodSource
    void writesToTheOthersWhateverOneMailThrows(Error failure) {
        worker.stop();
        Networks our = convener.found();
        String guest = "ana." + UUID.randomUUID() + "@dz-bar.example";
        UUID meeting = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        Mailing mailing = mailing(new FailingComposer(our.barAddress(), failure));

        await().atMost(SOON).until(() -> !Readers.callAsService(mailing::writeNext));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(Mails.to(guest)).hasSize(1);
            assertThat(Mails.to(our.kotorAddress())).hasSize(1);
        });
        assertThat(Mails.to(our.barAddress())).isEmpty();
        assertThat(stateOf(meeting, our.people().bar().personId())).isEqualTo("REFUSED");
    }

    private String stateOf(UUID meeting, UUID person) {
        return Readers.callAsService(() -> bean(TransactionTemplate.class)
                .execute(_ -> bean(JdbcClient.class)
                        .sql("""
                                select m.state from invitee_mail m join meeting_invitee i on i.id = m.invitee_id
                                where i.meeting_id = ? and i.person_id = ?""")
                        .params(meeting, person)
                        .query(String.class)
                        .single()));
    }

    private Mailing mailing(MeetingMailComposer composer) {
        return new Mailing(
                bean(InviteeMails.class),
                bean(InviteeReading.class),
                bean(MeetingReading.class),
                composer,
                bean(SeriesMailing.class),
                bean(Notices.class),
                bean(Clock.class),
                bean(TransactionTemplate.class),
                bean(SetAside.class));
    }

    private <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    /** Fails for one of them. */
    private final class FailingComposer extends MeetingMailComposer {

        private final String address;
        private final Error failure;

        FailingComposer(String address, Error failure) {
            super(
                    bean(MeetingTexts.class),
                    bean(CalendarObjects.class),
                    bean(AnswerLinks.class),
                    bean(MessageSource.class),
                    "http://localhost:8080");
            this.address = address;
            this.failure = failure;
        }

        @Override
        Notice compose(MeetingMail mail) {
            if (mail.contact().email().equals(address)) {
                throw failure;
            }
            return super.compose(mail);
        }
    }
}
