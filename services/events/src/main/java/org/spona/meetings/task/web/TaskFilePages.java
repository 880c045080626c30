package org.spona.meetings.task.web;

import org.spona.platform.directory.Directory;
import org.spona.platform.files.AttachmentPages;
import org.spona.platform.files.Attachments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the files that institutions send for their parts. */
@Controller
@RequestMapping("/tasks/files")
class TaskFilePages extends AttachmentPages {

    TaskFilePages(Attachments attachments, Directory directory, MessageSource messages) {
        super(attachments, directory, messages);
    }
}
