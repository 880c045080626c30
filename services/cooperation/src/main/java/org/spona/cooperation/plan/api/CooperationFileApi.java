package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.files.AttachmentApi;
import org.spona.platform.files.Attachments;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cooperation/files")
@Tag(name = "Files")
class CooperationFileApi extends AttachmentApi {

    CooperationFileApi(Attachments attachments) {
        super(attachments);
    }
}
