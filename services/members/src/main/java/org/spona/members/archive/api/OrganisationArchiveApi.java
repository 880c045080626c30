package org.spona.members.archive.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.archive.Archive;
import org.spona.members.archive.ArchiveDownload;
import org.spona.members.archive.ArchiveOwner;
import org.spona.members.archive.Archives;
import org.spona.platform.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{id}/data")
@Tag(name = "Organisations")
class OrganisationArchiveApi {

    private final Archives archives;
    private final ArchiveDownload download;

    OrganisationArchiveApi(Archives archives, ArchiveDownload download) {
        this.archives = archives;
        this.download = download;
    }

    @GetMapping
    @Operation(summary = "The last archive of all that is the organisation's; for its administrators")
    Archive get(@PathVariable UUID id) {
        return archives.find(ArchiveOwner.organisation(id)).orElseThrow(Refusal::notFound);
    }

    @PostMapping
    @Operation(
            summary = "Asks all services for what is the organisation's; for its administrators",
            description = "The archive is ready within minutes, and can be fetched for some days.")
    Archive ask(@PathVariable UUID id) {
        return archives.ask(ArchiveOwner.organisation(id));
    }

    @GetMapping(path = "/{archive}", produces = "application/zip")
    @Operation(
            summary = "All that is the organisation's, as a ZIP of JSON, pages and files; for its administrators",
            description = "Files beyond 50 MB of a service are listed with their addresses.")
    void archive(@PathVariable UUID id, @PathVariable UUID archive, Locale locale, HttpServletResponse response)
            throws IOException {
        download.send(ArchiveOwner.organisation(id), archive, "organisation.data.file", locale, response);
    }
}
