package org.spona.meetings.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.registration.RegistrantMails.Kind;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How visitors ask for places at public meetings: by an address, to which a link is sent that proves it. */
@Service
public class VisitorRequests {

    /** How often one address asks for a place in a day, wherever. */
    static final int MOST_OF_ADDRESS = 5;

    /** How often visitors ask for a place at one meeting in a day. */
    static final int MOST_OF_MEETING = 500;

    private final MeetingReading meetings;
    private final Registrants registrants;
    private final RegistrantContacts contacts;
    private final RegistrantMails mails;
    private final PlaceKeeping places;
    private final NetworkPeople people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VisitorRequests(
            MeetingReading meetings,
            Registrants registrants,
            RegistrantContacts contacts,
            RegistrantMails mails,
            PlaceKeeping places,
            NetworkPeople people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.registrants = registrants;
        this.contacts = contacts;
        this.mails = mails;
        this.places = places;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A visitor asks for a place. What she is told does not depend on whether the address is registered: then its owner is sent her link
     * again, once a day. What a program has filled in is not taken.
     *
     * @param locale in which she asks
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code registration-closed}, {@code registration-too-many}
     */
    public void request(UUID meetingId, VisitorInput input, Locale locale) {
        Meeting meeting = Objects.requireNonNull(transaction.execute(_ -> meetings.get(meetingId)));
        EmailAddress email =
                EmailAddress.find(input.email()).orElseThrow(() -> new InvalidInput("email", "email.unreadable"));
        if (input.remark().isEmpty()) {
            Readers.runAsService(() -> transaction.executeWithoutResult(_ -> request(meeting, input, email, locale)));
        }
    }

    private void request(Meeting meeting, VisitorInput input, EmailAddress email, Locale locale) {
        OpenRegistration event = places.lockOpen(meeting);
        if (event.openTo() != OpenTo.EVERYBODY) {
            throw Refusal.notFound();
        }
        UUID organisation = people.findOrganisation(input.institution()).orElse(null);
        Registrant request = event.registrant(
                new RegistrantName(null, input.name(), organisation, input.institution()),
                input.wish(),
                clock.instant());
        if (contacts.countOfDay(meeting.getId()) >= MOST_OF_MEETING) {
            throw new Refusal(RegistrationError.TOO_MANY);
        }
        Optional<Registrant> known = contacts.findActive(meeting.getId(), email).flatMap(registrants::findById);
        if (known.isPresent()) {
            String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
            mails.write(Kind.ADDRESS, known.get(), meeting, today);
        } else if (contacts.countOfDay(email) < MOST_OF_ADDRESS) {
            registrants.saveAndFlush(request);
            contacts.keep(request.getId(), email, Language.nearest(locale).orElse(Language.SERBIAN_LATIN));
            mails.write(Kind.ADDRESS, request, meeting, "");
        }
    }
}
