package org.spona.meetings.opinion.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.files.AttachmentApi;
import org.spona.platform.files.Attachments;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opinions/files")
@Tag(name = "Files")
class OpinionFileApi extends AttachmentApi {

    OpinionFileApi(Attachments attachments) {
        super(attachments);
    }
}
