package org.spona.regulations.question.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.question.QuestionHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/regulations/questions/{id}")
class QuestionHistoryPages extends HistoryPages {

    QuestionHistoryPages(QuestionHistory source, ThingHistory history) {
        super(source, history);
    }
}
