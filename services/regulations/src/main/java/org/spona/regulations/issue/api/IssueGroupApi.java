package org.spona.regulations.issue.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueGroup;
import org.spona.regulations.issue.IssueGroupInput;
import org.spona.regulations.issue.IssueGrouping;
import org.spona.regulations.issue.IssueReading;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/provision-issues/groups")
@Tag(name = "Provision issues")
class IssueGroupApi {

    private final IssueGrouping grouping;
    private final IssueReading issues;

    IssueGroupApi(IssueGrouping grouping, IssueReading issues) {
        this.grouping = grouping;
        this.issues = issues;
    }

    /** Which answer a group is given. */
    record GroupAnswer(@NotNull UUID answerId) {}

    @GetMapping("/{id}")
    @Operation(summary = "Issues that staff take together; for the staff of the network")
    IssueGroupResource get(@PathVariable UUID id) {
        return resource(grouping.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Takes issues together under an id that the client chose, or changes what is taken together; for staff")
    IssueGroupResource save(@PathVariable UUID id, @Valid @RequestBody IssueGroupInput input) {
        return resource(grouping.save(id, input));
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Answers all of it by an answer that is published already")
    IssueGroupResource answer(@PathVariable UUID id, @Valid @RequestBody GroupAnswer given) {
        return resource(grouping.answer(id, given.answerId()));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Says that nothing more is to be done")
    IssueGroupResource close(@PathVariable UUID id) {
        return resource(grouping.close(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets each issue stand for itself again")
    void dissolve(@PathVariable UUID id) {
        grouping.dissolve(id);
    }

    private IssueGroupResource resource(IssueGroup group) {
        List<Issue> in = issues.listIn(group.getId());
        return IssueGroupResource.of(
                group, in, issues.concerns(in.stream().map(Issue::getId).toList()));
    }
}
