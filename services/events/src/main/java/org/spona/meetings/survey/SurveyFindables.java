package org.spona.meetings.survey;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findables;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Surveys as something to be found by those who ask and, once they are sent, by those who are asked: what is asked, and never what anybody
 * has answered, since the silent find them too.
 */
@Component
class SurveyFindables extends Findables<Survey> {

    SurveyFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Kind.named(Survey.KIND, "ui-checks", "/surveys/", messages));
    }

    /** It was sent or closed; nobody finds a draft. */
    @EventListener
    void on(Survey.Changed event) {
        announce(event.survey());
    }

    @Override
    protected Findable.Content contentOf(Survey survey) {
        return about(survey)
                .text(Stream.concat(
                                Stream.of(survey.content().introduction()),
                                survey.questions().stream().map(SurveyQuestion::text))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")))
                .published(survey.run().map(SurveyRun::openedAt).orElse(survey.updatedAt()))
                .build();
    }
}
