package org.spona.meetings.excerpt.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.spona.meetings.excerpt.ExcerptContent;
import org.spona.meetings.excerpt.Excerpts;
import org.spona.meetings.excerpt.ItemExcerptDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/items/{id}/excerpt")
@Tag(name = "Excerpts")
class ItemExcerptApi extends DocumentDownload {

    private final Excerpts excerpts;

    ItemExcerptApi(Excerpts excerpts, ItemExcerptDocument source, Documents documents) {
        super(source, documents);
        this.excerpts = excerpts;
    }

    @GetMapping
    @Operation(summary = "The excerpt of the minutes with one item, for those who may read the minutes")
    ExcerptContent get(@PathVariable UUID id) {
        return excerpts.ofItem(id);
    }
}
