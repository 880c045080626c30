package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.meeting.MeetingDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
class MeetingDocumentApi extends DocumentDownload {

    MeetingDocumentApi(MeetingDocument source, Documents documents) {
        super(source, documents);
    }
}
