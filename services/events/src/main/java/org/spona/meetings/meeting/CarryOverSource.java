package org.spona.meetings.meeting;

import java.util.List;

/**
 * Knows what a meeting left open that the next one of the same bodies comes back to. Their items stand in the order of the beans
 * ({@link org.springframework.core.annotation.Order}).
 */
public interface CarryOverSource {

    /**
     * Items for the next agenda, in the language of the meeting, with {@link AgendaItem#carriedFrom} saying from where; in the transaction and
     * with the rights of whoever convenes.
     *
     * @param last the last meeting that these bodies have held, which the reader convenes
     */
    List<AgendaItem> list(Meeting last);
}
