package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.regulations.localact.LocalTexts;
import org.spona.regulations.modelact.DraftBringing;
import org.spona.regulations.modelact.DraftTextApi;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/local-acts/{id}")
@Tag(name = "Local acts")
class LocalTextApi extends DraftTextApi {

    LocalTextApi(LocalTexts texts, DraftBringing bringing) {
        super(texts, bringing);
    }
}
