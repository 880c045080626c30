package org.spona.meetings.survey.web;

import org.spona.meetings.survey.SurveyHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/surveys/{id}")
class SurveyHistoryPages extends HistoryPages {

    SurveyHistoryPages(SurveyHistory source, ThingHistory history) {
        super(source, history);
    }
}
