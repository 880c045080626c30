package org.spona.regulations.modelact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.regulations.modelact.DraftBringing;
import org.spona.regulations.modelact.DraftTextApi;
import org.spona.regulations.modelact.ModelTexts;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/model-acts/versions/{id}")
@Tag(name = "Model acts")
class ModelTextApi extends DraftTextApi {

    ModelTextApi(ModelTexts texts, DraftBringing bringing) {
        super(texts, bringing);
    }
}
