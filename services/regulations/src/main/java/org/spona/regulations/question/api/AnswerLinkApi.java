package org.spona.regulations.question.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.question.AnswerLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/answers/{id}/links")
@Tag(name = "Answers")
class AnswerLinkApi extends LinkApi {

    AnswerLinkApi(Links links, AnswerLinks source) {
        super(links, source);
    }
}
