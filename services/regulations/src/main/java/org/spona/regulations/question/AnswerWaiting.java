package org.spona.regulations.question;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer whose basis has changed waits for the staff of its network, until one of them confirms or withdraws it. */
@Component
class AnswerWaiting extends ThingWaiting {

    private final Answers answers;

    AnswerWaiting(WaitingAnnouncements announcements, Answers answers, MessageSource messages) {
        super("answer-review", announcements, messages);
        this.answers = answers;
    }

    @EventListener
    void on(Answer.Event event) {
        changed(event.answer().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return answers.findByIdIn(things).stream()
                .filter(answer -> answer.status() == Answer.Status.REVIEW_DUE)
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Answer answer) {
        return item(
                answer.thing(),
                Addressee.staff(answer.ownership().networkId()),
                "answer.waiting.review",
                answer.reviewDueAt().orElseThrow());
    }
}
