package org.spona.regulations.question;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at answers: added by the staff that writes them. */
@Component
public class AnswerLinks extends ThingLinks<Answer> {

    AnswerLinks(AnswerReading answers, Links links) {
        super(
                links,
                answers::get,
                (reader, answer) ->
                        answer.status() != Answer.Status.WITHDRAWN && AnswerStep.EDIT.isFor(reader, answer));
    }
}
