package org.spona.members.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spona.members.link.InstitutionLinkError;
import org.spona.members.waiting.WaitingList;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits for an institution: its own answers, parts of tasks and seats, whatever service announced it. Titles are those that the services
 * gave to the institution; who works for it may know them, and who has the link that its own address was sent.
 */
@Service
public class DutyReading {

    private final WaitingList waiting;
    private final DutyLinks links;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DutyReading(
            WaitingList waiting,
            DutyLinks links,
            Directory directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.waiting = waiting;
        this.links = links;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
    }

    /** Whether the reader sees what an institution owes: she works for it or administers it. */
    public boolean isFor(UUID organisationId) {
        Reader reader = Readers.get();
        return reader.organisations().contains(organisationId) || reader.administers(organisationId);
    }

    /** Whether the reader has the link sent to the institution: she administers it. */
    public boolean sendsLink(UUID organisationId) {
        return Readers.get().administers(organisationId);
    }

    /**
     * A part of what an institution owes, for who works there.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public InstitutionDuties get(UUID organisationId, PageRequest page, Locale locale) {
        if (!isFor(organisationId)) {
            throw Refusal.notFound();
        }
        return asService(() -> of(organisationId, null, page, locale));
    }

    /**
     * A part of what an institution owes, by its link.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code institution-link-ended} when it no longer holds
     */
    public InstitutionDuties getByLink(String secret, PageRequest page, Locale locale) {
        return asService(() -> {
            var link = links.find(secret).orElseThrow(Refusal::notFound);
            if (!link.holdsAt(clock.instant())) {
                throw new Refusal(InstitutionLinkError.ENDED);
            }
            return of(link.opened(), link.validUntil(), page, locale);
        });
    }

    private InstitutionDuties of(UUID organisationId, @Nullable Instant linkUntil, PageRequest page, Locale locale) {
        Organisation institution = directory
                .findOrganisation(organisationId)
                .filter(organisation -> organisation.id().equals(organisationId))
                .orElseThrow(Refusal::notFound);
        return new InstitutionDuties(institution, waiting.listOf(organisationId, page, locale), linkUntil);
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.callAsService(() -> transaction.execute(_ -> work.get()));
    }
}
