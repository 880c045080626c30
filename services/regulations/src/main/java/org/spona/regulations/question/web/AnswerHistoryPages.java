package org.spona.regulations.question.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.question.AnswerHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/regulations/answers/{id}")
class AnswerHistoryPages extends HistoryPages {

    AnswerHistoryPages(AnswerHistory source, ThingHistory history) {
        super(source, history);
    }
}
