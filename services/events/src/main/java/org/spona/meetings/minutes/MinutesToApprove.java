package org.spona.meetings.minutes;

import java.util.List;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.CarryOverSource;
import org.spona.meetings.meeting.ItemKind;
import org.spona.meetings.meeting.Meeting;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Minutes that are not approved yet come to the next agenda, before all else. */
@Component
@Order(0)
class MinutesToApprove implements CarryOverSource {

    private final MinutesRepository minutes;
    private final MessageSource messages;

    MinutesToApprove(MinutesRepository minutes, MessageSource messages) {
        this.minutes = minutes;
        this.messages = messages;
    }

    @Override
    public List<AgendaItem> list(Meeting last) {
        return minutes.findById(last.getId()).stream()
                .filter(open -> open.status() != Minutes.Status.APPROVED)
                .map(_ -> AgendaItem.carried(title(last), ItemKind.DECISION, last))
                .toList();
    }

    private String title(Meeting last) {
        return messages.getMessage(
                "minutes.to-approve",
                new Object[] {last.numberName()},
                last.content().mailLanguage().locale());
    }
}
