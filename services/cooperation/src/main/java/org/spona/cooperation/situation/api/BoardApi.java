package org.spona.cooperation.situation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.situation.BoardAuthoring;
import org.spona.cooperation.situation.BoardInput;
import org.spona.cooperation.situation.BoardReading;
import org.spona.cooperation.situation.BoardTables;
import org.spona.cooperation.situation.SituationBoard;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Situation boards. */
@RestController
@RequestMapping("/api/v1/situation")
@Tag(name = "Situation boards")
class BoardApi {

    private final BoardReading reading;
    private final BoardAuthoring authoring;
    private final BoardTables tables;

    BoardApi(BoardReading reading, BoardAuthoring authoring, BoardTables tables) {
        this.reading = reading;
        this.authoring = authoring;
        this.tables = tables;
    }

    @GetMapping
    @Operation(summary = "Situation boards as the reader may read them, last changed first, without their tables")
    PageOf<BoardResource> list(@Valid PageRequest page) {
        return reading.list(page).map(board -> BoardResource.of(board, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A board for a period, the one before today's unless another is named")
    BoardResource get(@PathVariable UUID id, @RequestParam(required = false) @Nullable String period) {
        SituationBoard board = reading.get(id);
        return BoardResource.of(board, tables.of(board, period));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a board under an id that the client chose, or changes it")
    BoardResource save(@PathVariable UUID id, @Valid @RequestBody BoardInput input) {
        return BoardResource.of(authoring.save(id, input), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a board away")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
