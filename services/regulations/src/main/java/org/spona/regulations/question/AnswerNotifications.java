package org.spona.regulations.question;

import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever follows an answer is told when it says something else, still holds, or holds no more. */
@Component
class AnswerNotifications {

    private final Outbox outbox;
    private final MessageSource messages;

    AnswerNotifications(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    @EventListener
    void on(Answer.Event.Corrected event) {
        tell(event.answer(), "answer.notification.corrected");
    }

    @EventListener
    void on(Answer.Event.Confirmed event) {
        tell(event.answer(), "answer.notification.confirmed");
    }

    @EventListener
    void on(Answer.Event.Withdrawn event) {
        tell(event.answer(), "answer.notification.withdrawn");
    }

    private void tell(Answer answer, String text) {
        outbox.append(Notification.changed(
                        answer.thing(),
                        answer.revision(),
                        Labels.of(messages, text),
                        Labels.of(messages, "answer.notification.reason"),
                        answer.updatedAt())
                .event());
    }
}
