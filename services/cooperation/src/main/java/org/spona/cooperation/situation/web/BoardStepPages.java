package org.spona.cooperation.situation.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.spona.cooperation.situation.BoardAuthoring;
import org.spona.cooperation.situation.BoardReading;
import org.spona.cooperation.situation.BoardStep;
import org.spona.cooperation.situation.SituationBoard;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a situation board is thrown away. */
@Controller
@RequestMapping("/situation/{id}/{step:discard}")
class BoardStepPages extends StepPages<SituationBoard, BoardStep> {

    private final BoardAuthoring authoring;
    private final MessageSource messages;

    BoardStepPages(BoardAuthoring authoring, BoardReading boards, MessageSource messages, Clock clock) {
        super(BoardStep.class, "situation", "/situation/", boards::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(BoardStep step, SituationBoard board, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(steps(board.getId()).code(step) + ".reach", null, locale));
    }

    @Override
    protected void take(BoardStep step, UUID id) {
        switch (step) {
            case DISCARD -> authoring.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(BoardStep step, UUID id) {
        return "/situation";
    }
}
