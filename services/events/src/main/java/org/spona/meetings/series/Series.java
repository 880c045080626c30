package org.spona.meetings.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.meetings.meeting.Conveners;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Occurrence;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

/**
 * Meetings that come again by a rule. Each of them is a meeting like any other, drafted as soon as the rule has a date for it; in calendars
 * they are one object (RFC 5545, section 3.8.5).
 */
@Entity
@Table(name = "meeting_series")
public class Series extends OwnedAggregate<Series> implements Recorded {

    /** What series are called in the history. */
    public static final String KIND = "series";

    /** How far it has come. */
    public enum Status {
        DRAFT,
        /** Invitations to some of its meetings were sent. */
        SENT,
        ENDED
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private UUID madeBy;

    @Embedded
    private SeriesContent content;

    private int sequence;

    /**
     * It is made of its first meeting.
     *
     * @throws InvalidInput naming every field to mend, also when the meeting is not on a date of the rule
     * @throws Refusal {@code series-not-coordinator}
     */
    Series(UUID id, Meeting first, SeriesContent content, Reader by, Instant now) {
        super(id, first.ownership(), now);
        content.check();
        if (!content.dates().getFirst().equals(content.time().zonedStart().toLocalDate())) {
            throw new InvalidInput("content.rule.frequency", "series.not-on-rule");
        }
        this.status = Status.DRAFT;
        this.bodies = first.bodies();
        this.madeBy = by.personId();
        this.content = content;
        SeriesStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Series() {}

    /**
     * It has another rule; its calendar object counts on.
     *
     * @param counted how far the calendar objects of its meetings have counted
     * @throws InvalidInput naming every field to mend
     */
    void revise(SeriesContent revised, int counted, Reader by, Instant now) {
        SeriesStep.EDIT.require(by, this, now);
        revised.check();
        content = revised.fromItsFirstDay();
        sequence = Math.max(sequence, counted) + 1;
        changed(now);
    }

    /** Invitations to meetings of it are sent. */
    void send(Reader by, Instant now) {
        SeriesStep.SEND.require(by, this, now);
        status = Status.SENT;
        changed(now);
    }

    /** It is over. */
    void end(Reader by, Instant now) {
        SeriesStep.END.require(by, this, now);
        status = Status.ENDED;
        changed(now);
    }

    /** Which of it the meeting on a day is. */
    Occurrence on(LocalDate day) {
        return new Occurrence(
                getId(),
                content.timeOn(day).zonedStart().toLocalDateTime(),
                content.time().zone());
    }

    /** Whether a reader is one of those who convene its meetings. */
    public boolean isConvenedBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/series/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return SeriesHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    /** The bodies that meet; none when a network does. */
    public List<UUID> bodies() {
        return List.copyOf(bodies);
    }

    public UUID madeBy() {
        return madeBy;
    }

    public SeriesContent content() {
        return content;
    }

    /** How far its calendar object has counted by changes of the rule alone. */
    public int sequence() {
        return sequence;
    }
}
