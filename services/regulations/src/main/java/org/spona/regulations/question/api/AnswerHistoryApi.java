package org.spona.regulations.question.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.question.AnswerHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/answers/{id}")
@Tag(name = "Answers")
class AnswerHistoryApi extends HistoryApi {

    AnswerHistoryApi(AnswerHistory source, ThingHistory history) {
        super(source, history);
    }
}
