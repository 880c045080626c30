package org.spona.regulations.update.web;

import org.spona.platform.directory.Directory;
import org.spona.platform.files.AttachmentPages;
import org.spona.platform.files.Attachments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the files of updates, and of those that are evidence. */
@Controller
@RequestMapping("/regulations/files")
class RegulationFilePages extends AttachmentPages {

    RegulationFilePages(Attachments attachments, Directory directory, MessageSource messages) {
        super(attachments, directory, messages);
    }
}
