package org.spona.meetings.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Registrations for meetings, as far as the reader sees them. */
@Service
public class RegistrationReading {

    private final MeetingReading meetings;
    private final OpenRegistrations registrations;
    private final Registrants registrants;
    private final RegistrantContactList contacts;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    RegistrationReading(
            MeetingReading meetings,
            OpenRegistrations registrations,
            Registrants registrants,
            RegistrantContactList contacts,
            Directory directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.registrants = registrants;
        this.contacts = contacts;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
        this.clock = clock;
    }

    /** The registration for a meeting that the reader sees; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<OpenRegistration> find(UUID meetingId) {
        return registrations.findById(meetings.get(meetingId).getId());
    }

    /**
     * The same.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public OpenRegistration get(UUID meetingId) {
        return find(meetingId).orElseThrow(Refusal::notFound);
    }

    /** The reader's own registration that still stands, or her last one. */
    @Transactional(readOnly = true)
    public Optional<OwnRegistration> findOwn(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        return registrants
                .findFirstByMeetingIdAndPersonIdOrderByRequestedAtDesc(
                        meetingId, Readers.get().personId())
                .map(own -> OwnRegistration.of(meeting, own, clock.instant()));
    }

    /** How full a meeting is, for who convenes it and for everybody who reads it where its coordinator shows it. */
    public Optional<EventPlaces> findPlaces(UUID meetingId) {
        boolean shown = Boolean.TRUE.equals(transaction.execute(_ -> {
            Meeting meeting = meetings.get(meetingId);
            return registrations
                    .findById(meetingId)
                    .filter(event -> event.countsShown() || meeting.isConvenedBy(Readers.get()))
                    .isPresent();
        }));
        return shown ? Optional.of(Readers.callAsService(() -> count(meetingId))) : Optional.empty();
    }

    /** All of them, in a transaction of the service: that of a page has the rights of its reader. */
    private EventPlaces count(UUID meetingId) {
        return Objects.requireNonNull(ownTransaction.execute(_ -> {
            var count = registrants.count(meetingId);
            return new EventPlaces(count.getTaken(), count.getWaiting());
        }));
    }

    /**
     * Everybody who has registered, in the order in which they did.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}
     */
    @Transactional(readOnly = true)
    public List<RegistrantEntry> list(UUID meetingId) {
        RegistrationStep.LIST.require(Readers.get(), meetings.get(meetingId), clock.instant());
        get(meetingId);
        List<Registrant> all = registrants.findByMeetingIdOrderByRequestedAt(meetingId);
        Map<UUID, String> addresses = contacts.of(meetingId);
        Set<UUID> ids = all.stream()
                .map(registrant -> registrant.who().organisationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Organisation> organisations = directory.organisations(ids);
        Function<Registrant, @Nullable Organisation> from =
                registrant -> registrant.who().organisationId() == null
                        ? null
                        : organisations.get(registrant.who().organisationId());
        return all.stream()
                .map(registrant -> entry(registrant, from.apply(registrant), addresses.get(registrant.getId())))
                .toList();
    }

    private static RegistrantEntry entry(Registrant one, @Nullable Organisation from, @Nullable String email) {
        return new RegistrantEntry(
                one.getId(),
                one.name(),
                one.others(),
                from == null ? null : from.nameLatin(),
                from == null ? null : from.nameCyrillic(),
                one.who().institution(),
                email,
                one.status(),
                one.requestedAt(),
                one.offeredUntil().orElse(null),
                one.exceptionReason(),
                one.answers());
    }
}
