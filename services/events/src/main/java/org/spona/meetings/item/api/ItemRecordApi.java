package org.spona.meetings.item.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.item.ItemInput;
import org.spona.meetings.item.ItemRecording;
import org.spona.meetings.item.ItemResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/record")
@Tag(name = "Record of a meeting")
class ItemRecordApi {

    private final ItemRecording recording;

    ItemRecordApi(ItemRecording recording) {
        this.recording = recording;
    }

    @GetMapping
    @Operation(summary = "What is written of each item, and who writes in it at this moment; for who keeps the record")
    List<ItemResource> list(@PathVariable UUID id) {
        return recording.list(id);
    }

    @PutMapping("/{itemId}")
    @Operation(summary = "Writes what is said of an item and what came of it; refused while somebody else writes in it")
    List<ItemResource> write(@PathVariable UUID id, @PathVariable UUID itemId, @Valid @RequestBody ItemInput input) {
        recording.write(id, itemId, input);
        return recording.list(id);
    }

    @PostMapping("/{itemId}/hold")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tells others for three minutes that the reader writes in an item")
    void hold(@PathVariable UUID id, @PathVariable UUID itemId) {
        recording.hold(id, itemId);
    }
}
