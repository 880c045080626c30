package org.spona.cooperation.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.Refusal;

/**
 * What one organisation has to do of an adopted plan: the actions for which it is named as responsible, and how far each is, as it says itself.
 * Its own row, which nobody else moves.
 */
@Entity
@Table(name = "plan_part")
public class PlanPart extends Aggregate<PlanPart> {

    /** How often a part can be moved in a day (UTC), by account and by all of its links together. */
    static final int MOST_MOVES_A_DAY = 100;

    /** Its organisation has said how far an action is. */
    record Moved(PlanPart part) {}

    private UUID planId;
    private UUID organisationId;
    private UUID ownerId;
    private UUID networkId;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanProgress progress;

    private @Nullable UUID movedBy;
    private @Nullable Instant movedAt;
    private @Nullable LocalDate movesOn;
    private int movesThatDay;

    /** @param progress what the organisation had said in the edition that the plan replaces */
    PlanPart(Plan plan, UUID organisationId, PlanProgress progress) {
        super(UUID.randomUUID());
        this.planId = plan.getId();
        this.organisationId = organisationId;
        this.ownerId = plan.ownership().organisationId();
        this.networkId = plan.ownership().networkId();
        this.progress = progress;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanPart() {}

    /**
     * Its organisation says how far an action is; a later word counts instead of an earlier one.
     *
     * @param by the person; null of what is said by a personal link
     * @throws Refusal {@code plan-wrong-status} when the plan is closed, {@code not-found} of an action for which it does not answer,
     *     {@code plan-moved-too-often}, and what {@link PlanProgress#telling} refuses
     */
    void move(Plan plan, ActionProgress news, @Nullable UUID by, Instant now) {
        PlanPartStep.MOVE.requirePossible(new PlanPartStep.Of(plan, this), now);
        if (actions(plan).stream().noneMatch(action -> action.id().equals(news.actionId()))) {
            throw Refusal.notFound();
        }
        PlanProgress told = progress.telling(news, plan.matrix());
        if (progress.told().contains(news)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int before = today.equals(movesOn) ? movesThatDay : 0;
        if (before == MOST_MOVES_A_DAY) {
            throw new Refusal(PlanError.MOVED_TOO_OFTEN);
        }
        movesOn = today;
        movesThatDay = before + 1;
        progress = told;
        movedBy = by;
        movedAt = now;
        registerEvent(new Moved(this));
    }

    /** The actions for which its organisation answers. */
    public List<PlanAction> actions(Plan plan) {
        return plan.matrix().actions().stream()
                .filter(action -> action.organisations().anyMatch(organisationId::equals))
                .toList();
    }

    /** Those of them that nobody has said to be done or stopped, neither the organisation nor those whose plan it is. */
    List<PlanAction> openActions(Plan plan, LocalDate today) {
        return actions(plan).stream()
                .filter(action ->
                        progress.isOpen(action, today) && plan.progress().isOpen(action, today))
                .toList();
    }

    public UUID planId() {
        return planId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    UUID ownerId() {
        return ownerId;
    }

    public UUID networkId() {
        return networkId;
    }

    /** What the organisation says. */
    public PlanProgress progress() {
        return progress;
    }

    /** Who said so last; empty of what was said by a personal link. */
    Optional<UUID> movedBy() {
        return Optional.ofNullable(movedBy);
    }

    public Optional<Instant> movedAt() {
        return Optional.ofNullable(movedAt);
    }

    /** The address of its page. */
    public String address() {
        return "/plans/" + planId + "/parts/" + organisationId;
    }
}
