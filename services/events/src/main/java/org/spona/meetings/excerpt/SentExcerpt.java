package org.spona.meetings.excerpt;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.task.Party;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.tenancy.Reader;

/** An excerpt that was sent to an institution, as it was then. */
@Entity
public class SentExcerpt extends Aggregate<SentExcerpt> {

    /** So many days after it was sent its links show it. */
    public static final int SHOWN_DAYS = 30;

    private UUID decisionId;
    private @Nullable UUID organisationId;
    private String institution;
    private UUID sentBy;
    private Instant sentAt;
    private @Nullable UUID taskId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExcerptContent content;

    /**
     * It is sent.
     *
     * @param taskId what the institution is to do; null for nothing
     */
    SentExcerpt(
            UUID id,
            Decision decision,
            Party party,
            ExcerptContent content,
            @Nullable UUID taskId,
            Reader by,
            Instant now) {
        super(id);
        ExcerptStep.SEND.require(by, decision, now);
        this.decisionId = decision.getId();
        this.organisationId = party.organisationId();
        this.institution = party.name();
        this.sentBy = by.personId();
        this.sentAt = now;
        this.taskId = taskId;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SentExcerpt() {}

    /** Whether its links still show it. */
    boolean isShown(Instant now) {
        return now.isBefore(sentAt.plus(Duration.ofDays(SHOWN_DAYS)));
    }

    public UUID decisionId() {
        return decisionId;
    }

    /** The institution, if the directory knows it. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** What the institution is called, when the directory does not know it. */
    public String institution() {
        return institution;
    }

    /** Who has sent it. */
    public UUID sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** What the institution is to do; empty for nothing. */
    public Optional<UUID> taskId() {
        return Optional.ofNullable(taskId);
    }

    public ExcerptContent content() {
        return content;
    }
}
