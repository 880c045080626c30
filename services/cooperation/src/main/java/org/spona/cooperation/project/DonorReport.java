package org.spona.cooperation.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * What the organisation of a project tells one of its funders of a period. It is read by that funder once it is sent, by nobody else but its
 * organisation; what was sent stays as it is.
 */
@Entity
@Table(name = "donor_report")
public class DonorReport extends OwnedAggregate<DonorReport> implements OwnedThing, Recorded {

    /** What reports are called among all that can be found. */
    public static final String KIND = "donor-report";

    /** How far a report has come. */
    public enum Status {
        DRAFT,
        /** The funder reads it. */
        SENT,
        /** The funder has taken it. */
        ACCEPTED
    }

    /** A draft was thrown away, which nobody else has seen. */
    record Discarded(UUID id) {}

    /** What happened to a report that others may know of. */
    public sealed interface Event {
        DonorReport report();

        /** It is written, or written otherwise. */
        record Changed(DonorReport report) implements Event {}

        /** Its funder can read it. */
        record Sent(DonorReport report) implements Event {}

        /** Its funder has taken it. */
        record Accepted(DonorReport report) implements Event {}
    }

    private UUID projectId;
    private UUID funderId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private DonorReportContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private UUID authorId;
    private @Nullable Instant sentAt;
    private @Nullable Instant acceptedAt;
    private @Nullable UUID acceptedBy;

    DonorReport(UUID id, Reader author, Project project, UUID funderId, DonorReportContent content, Instant now) {
        super(
                id,
                new Ownership(
                        project.ownership().organisationId(),
                        project.ownership().networkId(),
                        Visibility.PRIVATE),
                now);
        this.authorId = author.personId();
        this.projectId = project.getId();
        this.funderId = funderId;
        this.status = Status.DRAFT;
        this.content = content;
        ProjectPolicy.checkPeriod(content.startsOn(), content.endsOn());
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DonorReport() {}

    /** Says it otherwise, as long as it is a draft. */
    void revise(DonorReportContent newContent, UUID newFunder, Instant now) {
        DonorReportStep.EDIT.requirePossible(this, now);
        ProjectPolicy.checkPeriod(newContent.startsOn(), newContent.endsOn());
        content = newContent;
        funderId = newFunder;
        changed(now);
        tell(new Event.Changed(this));
    }

    /** Lets the funder read it. */
    void send(Instant now) {
        DonorReportStep.SEND.requirePossible(this, now);
        status = Status.SENT;
        sentAt = now;
        readerOrganisations = new UUID[] {funderId};
        changed(now);
        tell(new Event.Sent(this));
    }

    /** The funder takes it. */
    void accept(Reader by, Instant now) {
        DonorReportStep.ACCEPT.requirePossible(this, now);
        status = Status.ACCEPTED;
        acceptedAt = now;
        acceptedBy = by.personId();
        changed(now);
        tell(new Event.Accepted(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/projects/reports/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return DonorReportHistory.stateOf(this);
    }

    public UUID projectId() {
        return projectId;
    }

    /** To whom it is made. */
    public UUID funderId() {
        return funderId;
    }

    public Status status() {
        return status;
    }

    public DonorReportContent content() {
        return content;
    }

    /** Its funder, once it is sent. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    /** Who has accepted it for the funder. */
    public Optional<UUID> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }
}
