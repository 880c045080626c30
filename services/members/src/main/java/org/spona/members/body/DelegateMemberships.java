package org.spona.members.body;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.MandateMemberships;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever sits in a body that a network shares belongs to the network for as long as she does, if her institution itself named her
 * ({@code mandates_in_networks} in {@code db/seat.sql}). A membership that somebody else has ended does not begin again by the same mandate.
 */
@Component
class DelegateMemberships {

    /** A mandate that was not seen to. */
    private record Entitled(
            UUID mandateId,
            UUID personId,
            UUID organisationId,
            UUID networkId,
            @Nullable UUID namedBy) {}

    private final MandateMemberships memberships;
    private final JdbcClient database;
    private final Clock clock;
    private final ItemWork work;

    DelegateMemberships(
            MandateMemberships memberships,
            JdbcClient database,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.memberships = memberships;
        this.database = database;
        this.clock = clock;
        this.work = new ItemWork("delegate-worker", transaction, setAside);
    }

    /** Begins or ends one membership; false when all are as the mandates say. For the service. */
    boolean settleNext() {
        return work.doNext(this::lockNextEnding, this::end, id -> id, (id, _) -> refuse(id))
                || work.doNext(
                        this::lockNextEntitled,
                        this::start,
                        Entitled::mandateId,
                        (entitled, _) -> settle(entitled.mandateId()));
    }

    private Optional<UUID> lockNextEnding() {
        return database.sql("""
                        select m.id from membership m where m.by_mandate and m.valid_until is null
                            and not exists (select from mandates_in_networks(:now) e where e.person_id = m.person_id
                                and e.organisation_id = m.organisation_id and e.network_id = m.network_id)
                        order by m.id limit 1 for update skip locked""").param("now", now()).query(UUID.class).optional();
    }

    /** It is tried again, with pauses: nobody goes on reading because it could not be ended once. */
    private static void refuse(UUID membershipId) {
        throw new IllegalStateException("a membership by mandate could not be ended: " + membershipId);
    }

    /** Mandates that gave it, and do no longer, may give it again: the body is shared anew. */
    private void end(UUID membershipId) {
        memberships.end(membershipId);
        database.sql("""
                        update seat_mandate d set membership_settled = false
                        from membership m, body b where m.id = :membership and d.person_id = m.person_id and d.membership_settled
                            and b.id = d.body_id and b.network_id = m.network_id
                            and d.id not in (select mandate_id from mandates_in_networks(:now))""").param("membership", membershipId).param("now", now()).update();
    }

    private Optional<Entitled> lockNextEntitled() {
        return database.sql("""
                        select e.mandate_id, e.person_id, e.organisation_id, e.network_id, e.named_by
                        from mandates_in_networks(:now) e join seat_mandate d on d.id = e.mandate_id
                        where not d.membership_settled
                        order by e.mandate_id limit 1 for update of d skip locked""")
                .param("now", now())
                .query(new SimplePropertyRowMapper<>(Entitled.class))
                .optional();
    }

    private void start(Entitled entitled) {
        memberships.start(entitled.personId(), entitled.organisationId(), entitled.networkId(), entitled.namedBy());
        settle(entitled.mandateId());
    }

    private void settle(UUID mandateId) {
        database.sql("update seat_mandate set membership_settled = true where id = ?")
                .param(mandateId)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
