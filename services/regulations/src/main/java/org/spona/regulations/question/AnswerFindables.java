package org.spona.regulations.question;

import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.LastTitle;
import org.spona.platform.text.Markdown;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces published answers as something to be found; of a withdrawn one only its title, for those who follow a link to it. */
@Component
class AnswerFindables {

    private final Outbox outbox;
    private final RegulationRegister register;
    private final Kind kind;

    AnswerFindables(Outbox outbox, RegulationRegister register, MessageSource messages) {
        this.outbox = outbox;
        this.register = register;
        this.kind = Kind.named(Answer.KIND, "chat-left-text", "/regulations/answers/", messages);
    }

    @EventListener
    void on(Answer.Event event) {
        // That it is to be reviewed changes nothing of what is found.
        if (!(event instanceof Answer.Event.ReviewDue)) {
            outbox.append(of(event.answer()).event());
        }
    }

    private Findable of(Answer answer) {
        boolean held = answer.isInForce();
        AnswerContent content = answer.content();
        return new Findable(
                answer.getId(),
                kind,
                answer.revision(),
                null,
                answer.ownership(),
                answer.readers(),
                held ? contentOf(answer) : null,
                held ? null : new LastTitle(content.title(), content.language()));
    }

    private Content contentOf(Answer answer) {
        AnswerContent content = answer.content();
        return Content.of(content.title(), content.language())
                .text(Markdown.toText(content.body()))
                .references(Stream.concat(
                                Basis.places(content.basis()).stream(),
                                register.list(Basis.regulations(content.basis())).values().stream()
                                        .filter(regulation -> isReadWith(answer, regulation))
                                        .map(regulation -> regulation.content().gazette()))
                        .distinct()
                        .toList())
                .published(answer.publishedAt().orElseThrow())
                .updated(answer.updatedAt())
                .held(content.holdsOn(), null)
                .build();
    }

    /** Whether whoever finds the answer may know of the act too. */
    private static boolean isReadWith(Answer answer, Regulation regulation) {
        return !answer.ownership().visibility().widerThan(regulation.ownership().visibility());
    }
}
