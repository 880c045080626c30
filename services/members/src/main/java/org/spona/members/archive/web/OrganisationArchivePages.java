package org.spona.members.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.archive.ArchiveDownload;
import org.spona.members.archive.ArchiveOwner;
import org.spona.members.archive.Archives;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that is an organisation's, for its administrators. */
@Controller
@RequestMapping("/organisations/{id}/data")
class OrganisationArchivePages {

    private final Archives archives;
    private final ArchiveDownload download;
    private final Directory directory;

    OrganisationArchivePages(Archives archives, ArchiveDownload download, Directory directory) {
        this.archives = archives;
        this.download = download;
        this.directory = directory;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("asked", archives.find(ArchiveOwner.organisation(id)).orElse(null));
        model.addAttribute("organisation", directory.findOrganisation(id).orElseThrow(Refusal::notFound));
        return "archive/organisation";
    }

    @PostMapping
    String ask(@PathVariable UUID id, RedirectAttributes redirect) {
        archives.ask(ArchiveOwner.organisation(id));
        return Flash.done("account.data.asked").on("/organisations/" + id + "/data", redirect);
    }

    @GetMapping("/{archive}/archive.zip")
    void archive(@PathVariable UUID id, @PathVariable UUID archive, Locale locale, HttpServletResponse response)
            throws IOException {
        download.send(ArchiveOwner.organisation(id), archive, "organisation.data.file", locale, response);
    }
}
