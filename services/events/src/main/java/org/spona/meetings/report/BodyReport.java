package org.spona.meetings.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Conveners;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.directory.BodyState;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * What a body reports of a year, or plans for it: a draft of who runs the body, which its people read; adopted at a meeting, and from then on
 * it says what it said.
 */
@Entity
public class BodyReport extends OwnedAggregate<BodyReport> implements OwnedThing, Recorded {

    /** What reports and plans are called among all that can be found. */
    public static final String KIND = "body-report";

    /** How far it has come. */
    public enum Status {
        DRAFT,
        ADOPTED
    }

    /** Others may find it, or find it otherwise. */
    public record Announced(BodyReport report) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(name = "year")
    private int reportYear;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private String bodyName;
    private String title;
    private UUID madeBy;

    @Embedded
    private ReportContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportFigures figures;

    @Embedded
    private @Nullable Adoption adoption;

    /**
     * It is begun.
     *
     * @param title such as "Izveštaj o radu za 2026: Radni tim", in the language of its texts
     */
    BodyReport(ReportKey key, BodyState body, String title, ReportInput input, Reader by, Instant now) {
        super(key.id(), new Ownership(body.organisationId(), body.networkId(), input.visibility()), now);
        this.status = Status.DRAFT;
        this.kind = key.kind();
        this.reportYear = key.year();
        this.bodies = List.of(body.id());
        this.bodyName = body.name();
        this.title = title;
        this.madeBy = by.personId();
        this.content = input.content();
        ReportStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BodyReport() {}

    /** Words it otherwise, until it is adopted. */
    void revise(ReportInput input, Reader by, Instant now) {
        ReportStep.EDIT.require(by, this, now);
        content = input.content();
        changed(ownership().sharedWith(input.visibility()), now);
    }

    /**
     * It is adopted: nothing in it changes any more.
     *
     * @param said what is reckoned in it, as it stands
     */
    void adopt(Adoption at, ReportFigures said, Reader by, Instant now) {
        ReportStep.ADOPT.require(by, this, now);
        status = Status.ADOPTED;
        adoption = at;
        figures = said;
        changed(now);
        tell(new Announced(this));
    }

    /** Shares it further or less far. */
    void share(Visibility wanted, Reader by, Instant now) {
        ReportStep.SHARE.require(by, this, now);
        changed(ownership().sharedWith(wanted), now);
        if (status == Status.ADOPTED) {
            tell(new Announced(this));
        }
    }

    /** Whether a reader keeps it: who runs the body, or coordinates for whoever founded it. */
    public boolean isKeptBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** Those who sit in the body read it too. */
    @Override
    public FurtherReaders readers() {
        return FurtherReaders.ofBodies(Set.of(key().bodyId()));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, title, content.language(), "/meetings/reports/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return ReportHistory.stateOf(this);
    }

    /** Of which body and year it is. */
    public ReportKey key() {
        return new ReportKey(bodies.getFirst(), kind, reportYear);
    }

    public Status status() {
        return status;
    }

    /** What the body was called when it was begun. */
    public String bodyName() {
        return bodyName;
    }

    public String title() {
        return title;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public ReportContent content() {
        return content;
    }

    /** What was reckoned in it when it was adopted; empty of a draft, in which it is reckoned anew each time. */
    public Optional<ReportFigures> figures() {
        return Optional.ofNullable(figures);
    }

    /** At which meeting it was adopted; empty of a draft. */
    public Optional<Adoption> adoption() {
        return Optional.ofNullable(adoption);
    }
}
