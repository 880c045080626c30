package org.spona.cooperation.plan.web;

import org.spona.platform.directory.Directory;
import org.spona.platform.files.AttachmentPages;
import org.spona.platform.files.Attachments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of all files of this service. */
@Controller
@RequestMapping("/cooperation/files")
class CooperationFilePages extends AttachmentPages {

    CooperationFilePages(Attachments attachments, Directory directory, MessageSource messages) {
        super(attachments, directory, messages);
    }
}
