package org.spona.meetings.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;

/**
 * What those who are invited were told of a meeting: each state has a greater sequence than the one before. Answers count for as long as time and
 * place are those to which they were given.
 */
@Embeddable
class ToldStates {

    private int sequence;
    private int movedInSequence;

    /** What was told in each sequence. */
    @ElementCollection
    @CollectionTable(name = "meeting_told", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "sequence")
    @Column(name = "told")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Integer, ToldMeeting> told = new HashMap<>();

    /** SEQUENCE of the calendar object (RFC 5545, section 3.8.7.4). */
    int sequence() {
        return sequence;
    }

    /** Nobody was told yet, and counting goes on from where others have counted. */
    void countOnFrom(int counted) {
        sequence = Math.max(sequence, counted);
    }

    /** They are told for the first time. */
    void begin(ToldMeeting state) {
        told.put(sequence, state);
    }

    /**
     * They are told of what is otherwise for them, if something is.
     *
     * @throws Refusal {@code meeting-move-unconfirmed} when answers would lapse and nobody has said that they may
     */
    void tell(MeetingChange change, boolean moveConfirmed) {
        if (change.moves() && !moveConfirmed) {
            throw new Refusal(MeetingError.MOVE_UNCONFIRMED);
        }
        if (!change.parts().isEmpty()) {
            sequence++;
            told.put(sequence, change.after());
            movedInSequence = change.moves() ? sequence : movedInSequence;
        }
    }

    /** They are told that it does not take place. */
    void end() {
        sequence++;
    }

    /** What is otherwise now since they were told in a sequence. */
    MeetingChange since(int toldInSequence, ToldMeeting now) {
        return new MeetingChange(told.getOrDefault(toldInSequence, now), now);
    }

    /** Whether an answer to a state was about the time and place of now. */
    boolean isAnswered(@Nullable Integer answeredInSequence) {
        return answeredInSequence != null && answeredInSequence >= movedInSequence;
    }
}
