package org.spona.regulations.modelact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.modelact.ModelActHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/model-acts/{id}")
@Tag(name = "Model acts")
class ModelActHistoryApi extends HistoryApi {

    ModelActHistoryApi(ModelActHistory source, ThingHistory history) {
        super(source, history);
    }
}
