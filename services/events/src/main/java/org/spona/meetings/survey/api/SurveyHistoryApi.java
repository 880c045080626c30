package org.spona.meetings.survey.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.survey.SurveyHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/surveys/{id}")
@Tag(name = "Surveys")
class SurveyHistoryApi extends HistoryApi {

    SurveyHistoryApi(SurveyHistory source, ThingHistory history) {
        super(source, history);
    }
}
