package org.spona.regulations.campaign;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;

/** A set of obligations that the staff of a network follow over a set of its organisations until a day. */
@Entity
public class Campaign extends OwnedAggregate<Campaign> implements OwnedThing, Recorded {

    /** What campaigns are called among all that can be found. */
    public static final String KIND = "campaign";

    /** How far a campaign has come. */
    public enum Status {
        DRAFT,
        RUNNING,
        CLOSED
    }

    /** It has begun, or is otherwise than before since. */
    public record Changed(Campaign campaign) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private CampaignContent content;

    @Embedded
    private CampaignPredicate predicate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private UUID authorId;
    private @Nullable Instant startedAt;
    private @Nullable Instant closedAt;

    Campaign(
            UUID id,
            Ownership ownership,
            CampaignContent content,
            CampaignPredicate predicate,
            UUID authorId,
            Instant now) {
        super(id, ownership, now);
        this.status = Status.DRAFT;
        this.content = content;
        this.predicate = predicate;
        this.authorId = authorId;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Campaign() {}

    /**
     * Changes what it says; whom it follows and with what, only as long as it is a draft.
     *
     * @throws Refusal {@code campaign-frozen}
     */
    void revise(CampaignContent newContent, CampaignPredicate newPredicate, LocalDate today, Instant now) {
        CampaignStep.EDIT.requirePossible(this, now);
        if (status == Status.RUNNING) {
            if (!newContent.obligations().equals(content.obligations()) || !newPredicate.equals(predicate)) {
                throw new Refusal(CampaignError.FROZEN);
            }
            requireComplete(newContent, today, !Objects.equals(newContent.closesOn(), content.closesOn()));
        }
        content = newContent;
        predicate = newPredicate;
        changed(now);
        if (isBegun()) {
            tell(new Changed(this));
        }
    }

    /**
     * Whom it follows stands fast from now on.
     *
     * @throws InvalidInput naming the fields that are missing
     */
    void start(LocalDate today, Instant now) {
        CampaignStep.START.requirePossible(this, now);
        requireReady(today);
        status = Status.RUNNING;
        startedAt = now;
        changed(now);
        tell(new Changed(this));
    }

    /** These follow those that it follows already. */
    void add(Collection<UUID> organisations, Instant now) {
        CampaignStep.ADD.requirePossible(this, now);
        follow(organisations);
        changed(now);
        tell(new Changed(this));
    }

    /** These read from now on what it says. */
    void follow(Collection<UUID> organisations) {
        readerOrganisations = Stream.concat(Stream.of(readerOrganisations), organisations.stream())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
    }

    /** Nothing more is asked because of it. */
    void close(Instant now) {
        CampaignStep.CLOSE.requirePossible(this, now);
        status = Status.CLOSED;
        closedAt = now;
        changed(now);
        tell(new Changed(this));
    }

    /** Refuses to start what is not ready. */
    void requireReady(LocalDate today) {
        requireComplete(content, today, true);
    }

    private static void requireComplete(CampaignContent content, LocalDate today, boolean newDay) {
        List<FieldError> missing = new ArrayList<>();
        LocalDate closesOn = content.closesOn();
        if (content.title().isEmpty()) {
            missing.add(new FieldError("content.title", "campaign.missing.title"));
        }
        if (closesOn == null) {
            missing.add(new FieldError("content.closesOn", "campaign.missing.closesOn"));
        } else if (newDay && !closesOn.isAfter(today)) {
            missing.add(new FieldError("content.closesOn", "campaign.closesOn.passed"));
        }
        if (content.obligations().isEmpty()) {
            missing.add(new FieldError("content.obligations", "campaign.missing.obligations"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/regulations/campaigns/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return CampaignHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public CampaignContent content() {
        return content;
    }

    /** Which organisations it is about; while it runs and afterwards, which it was about when it began. */
    public CampaignPredicate predicate() {
        return predicate;
    }

    /** Whom it follows: they read what it says, and each its own line; the staff of the network read it whole. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of(), true);
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Whether anybody is followed by it. */
    public boolean isBegun() {
        return status != Status.DRAFT;
    }
}
