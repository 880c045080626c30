package org.spona.meetings.decision;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.CarryOverSource;
import org.spona.meetings.meeting.ItemKind;
import org.spona.meetings.meeting.Meeting;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What bodies have decided in writing since their last meeting is noted at the next: one item, before what was left open. */
@Component
@Order(1)
class DecisionsToNote implements CarryOverSource {

    /** So many numbers stand in the item's title at most. */
    private static final int MOST_NUMBERS = 8;

    private final DecisionReading decisions;
    private final MessageSource messages;
    private final Clock clock;

    DecisionsToNote(DecisionReading decisions, MessageSource messages, Clock clock) {
        this.decisions = decisions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> list(Meeting last) {
        List<Decision> inWriting = decisions.inWritingSince(last, clock.instant());
        if (inWriting.isEmpty()) {
            return List.of();
        }
        Locale locale = last.content().mailLanguage().locale();
        String numbers =
                inWriting.stream().limit(MOST_NUMBERS).map(Decision::number).collect(Collectors.joining(", "));
        String more = inWriting.size() > MOST_NUMBERS ? ", …" : "";
        return List.of(AgendaItem.carried(
                messages.getMessage("decision.to-note", new Object[] {numbers + more}, locale),
                ItemKind.INFORMATION,
                last));
    }
}
