package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How organisations say how far their actions of a plan are: signed in, with their own rights, or by the personal link of a mail, as the service. */
@Service
public class PlanPartMoving {

    private final PlanPartReading reading;
    private final PlanParts parts;
    private final Plans plans;
    private final PlanPartLinks links;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PlanPartMoving(
            PlanPartReading reading,
            PlanParts parts,
            Plans plans,
            PlanPartLinks links,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.parts = parts;
        this.plans = plans;
        this.links = links;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What the reader says of an action of her organisation. Saying the same again changes nothing.
     *
     * @param seen the version of the part that she has seen, if she says so
     * @throws InvalidInput when it does not say enough
     * @throws Refusal {@code not-found}, {@code plan-not-your-part}, {@code plan-wrong-status}, {@code plan-moved-too-often}, {@code stale}
     */
    public PlanPartStep.Of move(UUID planId, UUID organisationId, ActionProgress news, Optional<Long> seen) {
        Reader reader = Readers.get();
        return transaction.execute(_ -> {
            PlanPartStep.Of of = reading.get(planId, organisationId);
            PlanPartStep.MOVE.require(reader, of, clock.instant());
            return move(of, news, seen, reader.personId());
        });
    }

    /**
     * The part to which a personal link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code plan-link-ended} once the plan is closed
     */
    public PlanPartStep.Of getByLink(String secret) {
        return Readers.callAsService(() -> transaction.execute(_ -> linked(secret)));
    }

    /**
     * What somebody says by her personal link.
     *
     * @throws Refusal those of {@link #getByLink} and {@link #move(UUID, UUID, ActionProgress, Optional)}
     */
    public PlanPartStep.Of moveByLink(String secret, ActionProgress news, Optional<Long> seen) {
        return Readers.callAsService(() -> transaction.execute(_ -> move(linked(secret), news, seen, null)));
    }

    private PlanPartStep.Of linked(String secret) {
        PlanPart part = links.find(secret).flatMap(parts::findById).orElseThrow(Refusal::notFound);
        var of = new PlanPartStep.Of(plans.get(part.planId()), part);
        if (!PlanPartStep.MOVE.isPossible(of, clock.instant())) {
            throw new Refusal(PlanError.LINK_ENDED);
        }
        return of;
    }

    private PlanPartStep.Of move(PlanPartStep.Of of, ActionProgress news, Optional<Long> seen, @Nullable UUID by) {
        of.part().requireSeen(seen);
        of.part().move(of.plan(), news, by, clock.instant());
        return new PlanPartStep.Of(of.plan(), parts.saveAndFlush(of.part()));
    }
}
