package org.spona.regulations.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notices;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.notice.ObligationMail;
import org.spona.regulations.notice.OrganisationContacts;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the staff of a network remind those who are late with an obligation or have said nothing of it. */
@Service
@Transactional
public class Reminding {

    /** So long nobody is reminded again. */
    public static final Duration REST = ReminderState.REST;

    private final UpdateReading updates;
    private final ReminderTable table;
    private final OrganisationContacts contacts;
    private final Directory directory;
    private final ObligationMail mail;
    private final Notices notices;
    private final Clock clock;

    Reminding(
            UpdateReading updates,
            ReminderTable table,
            OrganisationContacts contacts,
            Directory directory,
            ObligationMail mail,
            Notices notices,
            Clock clock) {
        this.updates = updates;
        this.table = table;
        this.contacts = contacts;
        this.directory = directory;
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
    }

    /** An organisation that can be reminded, and who of it is written to. */
    private record Addressed(Organisation organisation, ObligationStatus status, List<Contact> people) {}

    /**
     * Whom a reminder reaches now.
     *
     * @throws Refusal {@code not-staff} when the reader is not staff of the network, {@code application-not-asked} when nothing is
     *     asked, {@code nobody-to-remind}
     */
    @Transactional(readOnly = true)
    public ReminderReach reach(UUID obligationId) {
        Obligation obligation = get(obligationId);
        List<ReminderState> states = table.states(obligationId);
        return reach(states, addressed(obligation, states));
    }

    /**
     * Writes to those whom a reminder reaches; each organisation at most once in {@link #REST}.
     *
     * @return whom it reached
     * @throws Refusal as {@link #reach}
     */
    public ReminderReach remind(UUID obligationId) {
        Obligation obligation = get(obligationId);
        List<ReminderState> states = table.states(obligationId);
        List<Addressed> addressed = addressed(obligation, states);
        ReminderReach reach = reach(states, addressed);
        Instant now = clock.instant();
        UUID personId = Readers.get().personId();
        for (Addressed one : addressed) {
            if (table.remind(obligation, one.organisation().id(), personId, now)) {
                boolean late = one.status() == ObligationStatus.LATE;
                one.people().forEach(to -> notices.write(mail.reminder(obligation, one.organisation(), late, to, now)));
            }
        }
        return reach;
    }

    /** When the organisations of a network were last reminded: by organisation, then by obligation. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<UUID, Instant>> last(UUID networkId) {
        return table.last(networkId);
    }

    private Obligation get(UUID obligationId) {
        Obligation obligation = updates.getObligation(obligationId);
        ReminderStep.REMIND.require(Readers.get(), obligation, clock.instant());
        return obligation;
    }

    private ReminderReach reach(List<ReminderState> states, List<Addressed> addressed) {
        if (addressed.isEmpty()) {
            throw new Refusal(ReminderError.NOBODY);
        }
        long awaited =
                states.stream().filter(state -> state.status().isAwaited()).count();
        long due = states.stream().filter(state -> state.isDue(clock.instant())).count();
        long people = addressed.stream()
                .flatMap(one -> one.people().stream())
                .map(Contact::person)
                .distinct()
                .count();
        return new ReminderReach(
                addressed.stream().map(Addressed::organisation).toList(),
                people,
                awaited - due,
                due - addressed.size());
    }

    private List<Addressed> addressed(Obligation obligation, List<ReminderState> states) {
        Map<UUID, ReminderState> due = states.stream()
                .filter(state -> state.isDue(clock.instant()))
                .collect(Collectors.toMap(ReminderState::organisationId, Function.identity()));
        Map<UUID, List<Contact>> reached =
                contacts.of(obligation.networkId(), due.keySet(), Readers.get().personId());
        return organisations(reached.keySet()).stream()
                .map(organisation -> new Addressed(
                        organisation,
                        Objects.requireNonNull(due.get(organisation.id())).status(),
                        Objects.requireNonNull(reached.get(organisation.id()))))
                .toList();
    }

    private List<Organisation> organisations(Collection<UUID> ids) {
        return directory.organisations(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::nameLatin))
                .toList();
    }
}
