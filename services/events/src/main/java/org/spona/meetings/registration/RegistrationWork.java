package org.spona.meetings.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends offers that have passed, one event after the other, and gives their places on. */
@Configuration(proxyBeanMethods = false)
class RegistrationWork {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker registrationWorker(
            OpenRegistrations registrations,
            PlaceKeeping places,
            MeetingReading meetings,
            TransactionTemplate transaction,
            SetAside setAside,
            Clock clock,
            @Value("${spona.notices.poll:10s}") Duration poll) {
        ItemWork one = new ItemWork("registration-worker", transaction, setAside);
        return new BackgroundWorker(
                "registration-worker",
                poll,
                PAUSES,
                () -> one.doNext(
                        () -> registrations.findWithExpiredOffers(clock.instant()).stream()
                                .findFirst(),
                        (UUID meetingId) -> places.settle(places.lock(meetingId), meetings.get(meetingId)),
                        id -> id,
                        (id, _) -> places.giveUp(id)));
    }
}
