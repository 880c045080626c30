package org.spona.regulations.question;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer whose basis has changed waits for the staff of its network, until one of them confirms or withdraws it. */
@Component
class AnswerWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final Answers answers;
    private final MessageSource messages;

    AnswerWaiting(WaitingAnnouncements announcements, Answers answers, MessageSource messages) {
        this.announcements = announcements;
        this.answers = answers;
        this.messages = messages;
    }

    @EventListener
    void on(Answer.Event event) {
        announcements.changed(this, event.answer().getId());
    }

    @Override
    public String source() {
        return "answer-review";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return answers.findByIdIn(things).stream()
                .filter(answer -> answer.status() == Answer.Status.REVIEW_DUE)
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Answer answer) {
        return new Waiting.Item(
                answer.getId(),
                Addressee.staff(answer.ownership().networkId()),
                Labels.of(messages, "answer.waiting.review"),
                answer.content().title(),
                answer.content().language(),
                Labels.of(messages, "answer.waiting.review.action"),
                answer.thing().address(),
                null,
                answer.reviewDueAt().orElseThrow(),
                null);
    }
}
