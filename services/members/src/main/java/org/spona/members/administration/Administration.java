package org.spona.members.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.Memberships;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators come and go: by the word of others of them, of the steward's coordinator, and their own. */
@Service
@Transactional
public class Administration {

    private final Administrators administrators;
    private final Memberships memberships;
    private final OrganisationVoice voice;
    private final JdbcClient database;
    private final NewIds ids;
    private final Clock clock;

    Administration(
            Administrators administrators,
            Memberships memberships,
            OrganisationVoice voice,
            JdbcClient database,
            NewIds ids,
            Clock clock) {
        this.administrators = administrators;
        this.memberships = memberships;
        this.voice = voice;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the reader coordinates the network that stewards an organisation, whether it has administrators or not. */
    @Transactional(readOnly = true)
    public boolean stewards(UUID organisationId) {
        return database.sql("select ? = any (reader_stewards())")
                .param(organisationId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Appoints a person of an organisation as its administrator: at once, or with time to object. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-found} when the reader neither administers nor stewards the organisation, {@code administrator-herself}
     *     when she names herself, {@code administrator-not-of-organisation} when the person does not work for it, {@code conflict} when
     *     the id belongs to another appointment, or she is appointed already, {@code id-version}
     */
    public Administrator appoint(UUID id, UUID organisationId, UUID personId) {
        Reader reader = Readers.get();
        administrators.awaitTurn(organisationId);
        Appointment how = Appointment.by(
                reader.administers(organisationId),
                stewards(organisationId),
                voice.hasAdministrator(organisationId),
                reader.personId().equals(personId),
                memberships.worksFor(personId, organisationId));
        return administrators
                .findById(id)
                .map(known -> same(known, organisationId, personId))
                .orElseGet(() -> begin(id, organisationId, personId, reader.personId(), how));
    }

    private static Administrator same(Administrator known, UUID organisationId, UUID personId) {
        if (!known.organisationId().equals(organisationId) || !known.personId().equals(personId)) {
            throw new Refusal(CommonError.CONFLICT);
        }
        return known;
    }

    private Administrator begin(UUID id, UUID organisationId, UUID personId, UUID by, Appointment how) {
        for (Administrator open : administrators.findOpen(organisationId)) {
            if (open.personId().equals(personId)) {
                if (open.holds(clock.instant()) || how == Appointment.UNLESS_STOPPED) {
                    throw new Refusal(CommonError.CONFLICT);
                }
                // An administrator's word needs no time to object.
                open.end(by, clock.instant());
                administrators.saveAndFlush(open);
            }
        }
        Instant now = clock.instant();
        Administrator appointed = switch (how) {
            case AT_ONCE -> Administrator.appoint(id, personId, organisationId, by, now);
            case UNLESS_STOPPED -> Administrator.announce(id, personId, organisationId, by, now);
        };
        return ids.take(id, () -> administrators.saveAndFlush(appointed));
    }

    /**
     * A person no longer administers an organisation, or does not come to: by the word of an administrator or her own. Repeating it does
     * nothing more.
     *
     * @param successor whom the last one names in her place; null when others stay
     * @throws Refusal {@code not-found} when the reader is neither, or it is of another organisation, {@code last-administrator} when nobody would be left, and of
     *     the successor as {@link #appoint}
     */
    public Administrator end(UUID id, UUID organisationId, @Nullable UUID successor) {
        Reader reader = Readers.get();
        administrators.awaitTurn(organisationId);
        Administrator ending = administrators.get(id);
        boolean may = reader.administers(organisationId) || ending.personId().equals(reader.personId());
        if (!may || !ending.organisationId().equals(organisationId)) {
            throw Refusal.notFound();
        }
        if (!ending.isOpen()) {
            return ending;
        }
        if (successor != null) {
            appoint(UUID.randomUUID(), organisationId, successor);
        }
        Instant now = clock.instant();
        requireAnother(ending, now);
        ending.end(reader.personId(), now);
        return administrators.saveAndFlush(ending);
    }

    /**
     * Refuses the end of an account without which an organisation would have no administrator.
     *
     * @throws Refusal {@code last-administrator}
     */
    @Transactional(readOnly = true)
    public void requireSuccessors(UUID personId) {
        Instant now = clock.instant();
        administrators.findOpenOf(personId).forEach(administrator -> requireAnother(administrator, now));
    }

    /**
     * Ends all that the person administers who goes. For the service.
     *
     * @throws Refusal {@code last-administrator} when an organisation would be left without one
     */
    public void endAllOf(UUID personId) {
        Instant now = clock.instant();
        administrators.findOpenOf(personId).forEach(administrator -> {
            administrators.awaitTurn(administrator.organisationId());
            requireAnother(administrator, now);
            administrator.end(personId, now);
            administrators.saveAndFlush(administrator);
        });
    }

    private void requireAnother(Administrator ending, Instant now) {
        if (ending.holds(now) && holding(ending.organisationId(), now).equals(List.of(ending.getId()))) {
            throw new Refusal(AdministrationError.LAST_ADMINISTRATOR);
        }
    }

    private List<UUID> holding(UUID organisationId, Instant now) {
        return administrators.findOpen(organisationId).stream()
                .filter(administrator -> administrator.holds(now))
                .map(Administrator::getId)
                .toList();
    }
}
