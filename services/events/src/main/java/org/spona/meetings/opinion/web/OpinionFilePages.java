package org.spona.meetings.opinion.web;

import org.spona.platform.directory.Directory;
import org.spona.platform.files.AttachmentPages;
import org.spona.platform.files.Attachments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the files of draft acts. */
@Controller
@RequestMapping("/opinions/files")
class OpinionFilePages extends AttachmentPages {

    OpinionFilePages(Attachments attachments, Directory directory, MessageSource messages) {
        super(attachments, directory, messages);
    }
}
