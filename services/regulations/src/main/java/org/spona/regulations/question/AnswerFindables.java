package org.spona.regulations.question;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces published answers as something to be found; of a withdrawn one only its title, for those who follow a link to it. */
@Component
class AnswerFindables extends Findables<Answer> {

    private final RegulationRegister register;

    AnswerFindables(Outbox outbox, RegulationRegister register, MessageSource messages) {
        super(outbox, Findable.Kind.named(Answer.KIND, "chat-left-text", "/regulations/answers/", messages));
        this.register = register;
    }

    @EventListener
    void on(Answer.Event event) {
        // That it is to be reviewed changes nothing of what is found.
        if (!(event instanceof Answer.Event.ReviewDue)) {
            announce(event.answer());
        }
    }

    @Override
    protected Findable.@Nullable Content contentOf(Answer answer) {
        if (!answer.isInForce()) {
            return null;
        }
        AnswerContent content = answer.content();
        return about(answer)
                .text(Markdown.toText(content.body()))
                .references(Stream.concat(
                                Basis.places(content.basis()).stream(),
                                register.list(Basis.regulations(content.basis())).values().stream()
                                        .filter(regulation -> isReadWith(answer, regulation))
                                        .map(regulation -> regulation.content().gazette()))
                        .distinct()
                        .toList())
                .published(answer.publishedAt().orElseThrow())
                .held(content.holdsOn(), null)
                .build();
    }

    /** Whether whoever finds the answer may know of the act too. */
    private static boolean isReadWith(Answer answer, Regulation regulation) {
        return !answer.ownership().visibility().widerThan(regulation.ownership().visibility());
    }

    @Override
    protected Findable.@Nullable LastTitle lastTitleOf(Answer answer) {
        return !answer.isInForce()
                ? new Findable.LastTitle(
                        answer.content().title(), answer.content().language())
                : null;
    }
}
