package org.spona.regulations.question;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.question.Answer.Status;
import org.springframework.stereotype.Component;

/** Links that begin at answers: added by the staff that writes them. */
@Component
public class AnswerLinks implements LinkSource {

    private final AnswerReading answers;
    private final Links links;

    AnswerLinks(AnswerReading answers, Links links) {
        this.answers = answers;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(answers.get(id));
    }

    /** What the page of an answer shows of them. */
    public Optional<LinkSection> section(Answer answer) {
        return links.section(origin(answer));
    }

    private static LinkOrigin origin(Answer answer) {
        return LinkOrigin.of(
                answer.thing(),
                Optional.of(answer.ownership())
                        .filter(_ -> answer.status() != Status.WITHDRAWN)
                        .filter(_ -> AnswerStep.EDIT.isFor(Readers.get(), answer)));
    }
}
