package org.spona.meetings.meeting.web;

import org.spona.platform.directory.Directory;
import org.spona.platform.files.AttachmentPages;
import org.spona.platform.files.Attachments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the files of meetings. */
@Controller
@RequestMapping("/meetings/files")
class MeetingFilePages extends AttachmentPages {

    MeetingFilePages(Attachments attachments, Directory directory, MessageSource messages) {
        super(attachments, directory, messages);
    }
}
