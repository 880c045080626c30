package org.spona.meetings.task;

import java.util.List;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.CarryOverSource;
import org.spona.meetings.meeting.ItemKind;
import org.spona.meetings.meeting.Meeting;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that institutions have not settled come to the next agenda as one item; the page of the meeting lists them, the late ones first. */
@Component
@Order(1)
class TasksToReport implements CarryOverSource {

    private final TaskList tasks;
    private final MessageSource messages;

    TasksToReport(TaskList tasks, MessageSource messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public List<AgendaItem> list(Meeting last) {
        if (!tasks.anyOpenAfter(last)) {
            return List.of();
        }
        String title = messages.getMessage(
                "task.to-report", null, last.content().mailLanguage().locale());
        return List.of(AgendaItem.carried(title, ItemKind.REPORT, last));
    }
}
