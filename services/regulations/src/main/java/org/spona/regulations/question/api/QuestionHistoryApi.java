package org.spona.regulations.question.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.question.QuestionHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/questions/{id}")
@Tag(name = "Questions")
class QuestionHistoryApi extends HistoryApi {

    QuestionHistoryApi(QuestionHistory source, ThingHistory history) {
        super(source, history);
    }
}
