package org.spona.meetings.written.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.files.AttachmentApi;
import org.spona.platform.files.Attachments;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/written-procedures/files")
@Tag(name = "Files")
class WrittenFileApi extends AttachmentApi {

    WrittenFileApi(Attachments attachments) {
        super(attachments);
    }
}
