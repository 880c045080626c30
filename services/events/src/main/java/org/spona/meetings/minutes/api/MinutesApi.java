package org.spona.meetings.minutes.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.minutes.CirculationInput;
import org.spona.meetings.minutes.MinutesAuthoring;
import org.spona.meetings.minutes.MinutesDocument;
import org.spona.meetings.minutes.MinutesReading;
import org.spona.meetings.minutes.MinutesResource;
import org.spona.meetings.minutes.RemarkAnswer;
import org.spona.meetings.minutes.RemarkAuthoring;
import org.spona.meetings.minutes.RemarkInput;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/minutes")
@Tag(name = "Minutes")
class MinutesApi extends DocumentDownload {

    private final MinutesReading minutes;
    private final MinutesAuthoring authoring;
    private final RemarkAuthoring remarks;

    MinutesApi(
            MinutesReading minutes,
            MinutesAuthoring authoring,
            RemarkAuthoring remarks,
            MinutesDocument source,
            Documents documents) {
        super(source, documents);
        this.minutes = minutes;
        this.authoring = authoring;
        this.remarks = remarks;
    }

    @GetMapping
    @Operation(
            summary =
                    "The minutes of a meeting: a draft for who convenes, from their circulation on for those who are invited too")
    MinutesResource get(@PathVariable UUID id) {
        return MinutesResource.of(minutes.get(id));
    }

    @PostMapping("/circulate")
    @Operation(summary = "Puts the minutes before those who are invited, who are written to")
    MinutesResource circulate(@PathVariable UUID id, @Valid @RequestBody CirculationInput input) {
        authoring.circulate(id, input);
        return get(id);
    }

    @PostMapping("/approve")
    @Operation(summary = "Approves the minutes by hand; nothing of the record changes from then on")
    MinutesResource approve(@PathVariable UUID id) {
        authoring.approve(id);
        return get(id);
    }

    @PostMapping("/remarks")
    @Operation(summary = "Says something of the minutes for the reader's seat; after they were approved as an annex")
    MinutesResource remark(@PathVariable UUID id, @Valid @RequestBody RemarkInput input) {
        remarks.remark(id, input);
        return get(id);
    }

    @PutMapping("/remarks/{remarkId}")
    @Operation(summary = "Answers a remark: it is taken, refused with a reason, or noted")
    MinutesResource answer(
            @PathVariable UUID id, @PathVariable UUID remarkId, @Valid @RequestBody RemarkAnswer answer) {
        remarks.answer(id, remarkId, answer);
        return get(id);
    }
}
