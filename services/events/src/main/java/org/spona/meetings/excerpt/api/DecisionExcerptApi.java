package org.spona.meetings.excerpt.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.excerpt.DecisionExcerptDocument;
import org.spona.meetings.excerpt.ExcerptContent;
import org.spona.meetings.excerpt.ExcerptDelivery;
import org.spona.meetings.excerpt.ExcerptInput;
import org.spona.meetings.excerpt.ExcerptResource;
import org.spona.meetings.excerpt.Excerpts;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{id}/excerpt")
@Tag(name = "Excerpts")
class DecisionExcerptApi extends DocumentDownload {

    private final Excerpts excerpts;
    private final ExcerptDelivery delivery;

    DecisionExcerptApi(
            Excerpts excerpts, ExcerptDelivery delivery, DecisionExcerptDocument source, Documents documents) {
        super(source, documents);
        this.excerpts = excerpts;
        this.delivery = delivery;
    }

    @GetMapping
    @Operation(summary = "The excerpt of the minutes with a decision, for those who may read the minutes")
    ExcerptContent get(@PathVariable UUID id) {
        return excerpts.ofDecision(id);
    }

    @GetMapping("/sent")
    @Operation(summary = "To whom it was sent, for who keeps the decision; the newest first")
    List<ExcerptResource> list(@PathVariable UUID id) {
        return delivery.list(id).stream().map(ExcerptResource::of).toList();
    }

    @PutMapping("/sent/{excerptId}")
    @Operation(
            summary = "Sends it to an institution under an id that the client chose, and gives a task if one is asked"
                    + " for; repeating it does nothing more")
    ExcerptResource send(@PathVariable UUID id, @PathVariable UUID excerptId, @Valid @RequestBody ExcerptInput input) {
        return ExcerptResource.of(delivery.send(id, excerptId, input));
    }
}
