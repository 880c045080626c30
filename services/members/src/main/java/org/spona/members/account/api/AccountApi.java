package org.spona.members.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.account.AccountDeletion;
import org.spona.members.archive.Archive;
import org.spona.members.archive.ArchiveDownload;
import org.spona.members.archive.ArchiveOwner;
import org.spona.members.archive.Archives;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile")
@Tag(name = "Profile")
class AccountApi {

    /**
     * What the reader has asked of her account.
     *
     * @param data the last request for her data; null when there is none whose archive can still be fetched
     * @param deletionDueAt when her account is deleted; null when she has not asked for that
     */
    record AccountResource(@Nullable Archive data, @Nullable Instant deletionDueAt) {}

    private final Archives archives;
    private final ArchiveDownload download;
    private final AccountDeletion deletion;

    AccountApi(Archives archives, ArchiveDownload download, AccountDeletion deletion) {
        this.archives = archives;
        this.download = download;
        this.deletion = deletion;
    }

    @GetMapping("/account")
    @Operation(summary = "What the reader has asked of her account")
    AccountResource get() {
        return new AccountResource(
                archives.find(ArchiveOwner.reader()).orElse(null),
                deletion.due().orElse(null));
    }

    @PostMapping("/data")
    @Operation(summary = "Asks all services for what they keep of the reader; the archive is ready within minutes")
    Archive ask() {
        return archives.ask(ArchiveOwner.reader());
    }

    @GetMapping(path = "/data/{id}", produces = "application/zip")
    @Operation(summary = "All that is kept of the reader, as a ZIP of JSON files and pages; for some days")
    void archive(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        download.send(ArchiveOwner.reader(), id, "account.data.file", locale, response);
    }

    @PutMapping("/deletion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Asks that the reader's account be deleted, after some days",
            description =
                    "The last administrator of an organisation, or coordinator of a network, names another first.")
    void delete() {
        deletion.ask();
    }

    @DeleteMapping("/deletion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back that the reader's account be deleted")
    void takeBack() {
        deletion.takeBack();
    }
}
