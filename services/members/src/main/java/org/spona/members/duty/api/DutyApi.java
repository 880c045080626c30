package org.spona.members.duty.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.duty.DutyMailing;
import org.spona.members.duty.DutyReading;
import org.spona.members.duty.LinkRequesting;
import org.spona.members.waiting.WaitingEntry;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Waiting")
class DutyApi {

    private final DutyReading duties;
    private final DutyMailing mailing;
    private final LinkRequesting requesting;

    DutyApi(DutyReading duties, DutyMailing mailing, LinkRequesting requesting) {
        this.duties = duties;
        this.requesting = requesting;
        this.mailing = mailing;
    }

    @GetMapping("/api/v1/owes/{token}")
    @Operation(summary = "What waits for an institution in all services, by its link; without signing in")
    PageOf<WaitingEntry> getByLink(
            @PathVariable String token, @Valid @ParameterObject PageRequest page, Locale locale) {
        return duties.getByLink(token, page, locale).duties();
    }

    @PostMapping("/api/v1/owes/{token}/{entryId}/link")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary =
                    "Has those who act for the institution sent their own link to something that waits; without signing in",
            description = "They are those to whom mails about it go anyway; each thing once a day.")
    void request(@PathVariable String token, @PathVariable UUID entryId) {
        requesting.request(token, entryId);
    }

    @GetMapping("/api/v1/organisations/{organisationId}/owes")
    @Operation(summary = "What waits for an institution in all services, for who works there")
    PageOf<WaitingEntry> get(
            @PathVariable UUID organisationId, @Valid @ParameterObject PageRequest page, Locale locale) {
        return duties.get(organisationId, page, locale).duties();
    }

    @PostMapping("/api/v1/organisations/{organisationId}/owes/link")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Sends an institution the link to what waits for it, for who administers it",
            description = "It is sent to the institution's own address, once a day; an earlier link holds no more.")
    void send(@PathVariable UUID organisationId) {
        mailing.send(organisationId);
    }
}
