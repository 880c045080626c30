package org.spona.meetings.meeting.web;

import org.spona.meetings.meeting.MeetingDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/{id}")
class MeetingDocumentPages extends DocumentDownload {

    MeetingDocumentPages(MeetingDocument source, Documents documents) {
        super(source, documents);
    }
}
