package org.spona.regulations.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A question waits for the staff of its network until somebody takes it, then for her; once it is answered it waits for who asked, who has
 * {@link #TIME} to say that this is it, or not.
 */
@Component
class QuestionWaiting extends ThingWaiting {

    private static final Duration TIME = Duration.ofDays(30);

    private final Questions questions;

    QuestionWaiting(WaitingAnnouncements announcements, Questions questions, MessageSource messages) {
        super("question", announcements, messages);
        this.questions = questions;
    }

    @EventListener
    void on(Question.Event event) {
        changed(event.question().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return questions.findByIdIn(things).stream()
                .flatMap(question -> switch (question.status()) {
                    case ASKED -> Stream.of(asked(question));
                    case TAKEN -> taken(question).stream();
                    case ANSWERED -> Stream.of(answered(question));
                    case ACCEPTED, WITHDRAWN -> Stream.<Waiting.Item>empty();
                })
                .toList();
    }

    private Waiting.Item asked(Question question) {
        return item(question, "asked", Addressee.staff(question.ownership().networkId()), question.askedAt(), null);
    }

    private Optional<Waiting.Item> taken(Question question) {
        return question.takenBy()
                .map(person -> item(
                        question,
                        question.reopenedAt().isPresent() ? "reopened" : "taken",
                        Addressee.person(person, question.ownership().networkId()),
                        question.reopenedAt().orElseGet(() -> question.takenAt().orElse(question.askedAt())),
                        null));
    }

    private Waiting.Item answered(Question question) {
        Instant since = question.answeredAt().orElseThrow();
        return item(
                question,
                "answered",
                Addressee.person(question.authorId(), question.ownership().networkId()),
                since,
                since.plus(TIME));
    }

    private Waiting.Item item(
            Question question, String what, Addressee addressee, Instant since, @Nullable Instant until) {
        String code = "question.waiting." + what;
        return item(question.thing(), addressee, code, since).endingAt(until);
    }
}
