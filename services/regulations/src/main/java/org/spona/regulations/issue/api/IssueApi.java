package org.spona.regulations.issue.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.issue.ConcernInput;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueFilter;
import org.spona.regulations.issue.IssueInput;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.issue.IssueReporting;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/provision-issues")
@Tag(name = "Provision issues")
class IssueApi {

    private final IssueReading reading;
    private final IssueReporting reporting;

    IssueApi(IssueReading reading, IssueReporting reporting) {
        this.reading = reading;
        this.reporting = reporting;
    }

    /** One organisation that says that an issue is its too. */
    record ConcernResource(UUID organisationId, Instant saidAt, String note) {}

    @GetMapping
    @Operation(summary = "Issues that are not closed, or are as the filter says; the newest or the most frequent first")
    PageOf<IssueResource> list(@Valid IssueFilter filter, @Valid PageRequest page) {
        PageOf<Issue> found = reading.list(filter, page);
        Map<UUID, Integer> counts = reading.counts(found.items());
        return found.map(issue -> IssueResource.of(issue, counts.getOrDefault(issue.getId(), 0), Optional.empty()));
    }

    @GetMapping("/{id}")
    IssueResource get(@PathVariable UUID id) {
        return resource(reading.get(id));
    }

    @GetMapping("/{id}/concerns")
    @Operation(
            summary = "Who says that it is theirs too",
            description =
                    "Known in the network alone; a note is seen by the organisation itself and the staff of the network.")
    List<ConcernResource> concerns(@PathVariable UUID id) {
        return reading.concerns(List.of(reading.get(id).getId())).stream()
                .map(concern -> new ConcernResource(concern.organisationId(), concern.saidAt(), concern.note()))
                .toList();
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Reports an issue under an id that the client chose, or says it better while nobody has taken it up")
    IssueResource save(@PathVariable UUID id, @Valid @RequestBody IssueInput input) {
        return resource(reporting.save(id, input));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Says that it is none any more")
    IssueResource withdraw(@PathVariable UUID id) {
        return resource(reporting.withdraw(id));
    }

    @PutMapping("/{id}/concern")
    @Operation(summary = "Says that it is so at the reader's organisation too; once, the note can be changed")
    IssueResource join(@PathVariable UUID id, @Valid @RequestBody ConcernInput input) {
        return resource(reporting.join(id, input));
    }

    @DeleteMapping("/{id}/concern")
    @Operation(summary = "Takes that back, with the note")
    IssueResource leave(@PathVariable UUID id) {
        return resource(reporting.leave(id));
    }

    private IssueResource resource(Issue issue) {
        return IssueResource.of(
                issue, reading.counts(List.of(issue)).getOrDefault(issue.getId(), 0), reading.own(issue));
    }
}
