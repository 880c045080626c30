package org.spona.meetings.written.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.decision.OwnVoteInput;
import org.spona.meetings.written.WrittenAuthoring;
import org.spona.meetings.written.WrittenInput;
import org.spona.meetings.written.WrittenLine;
import org.spona.meetings.written.WrittenReading;
import org.spona.meetings.written.WrittenResource;
import org.spona.meetings.written.WrittenVoting;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/written-procedures")
@Tag(name = "Written procedures")
class WrittenApi {

    private final WrittenAuthoring authoring;
    private final WrittenReading procedures;
    private final WrittenVoting voting;

    WrittenApi(WrittenAuthoring authoring, WrittenReading procedures, WrittenVoting voting) {
        this.authoring = authoring;
        this.procedures = procedures;
        this.voting = voting;
    }

    /** How many seats are reminded. */
    record RemindedSeats(int seats) {}

    @GetMapping
    @Operation(summary = "The written procedures that the reader sees, what was changed last first")
    PageOf<WrittenLine> list(@Valid PageRequest page) {
        return procedures.list(page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A written procedure with what its seats have said and what it comes to")
    WrittenResource get(@PathVariable UUID id) {
        return WrittenResource.of(procedures.view(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Words a proposal of a body under an id that the client chose, until it is put to vote")
    WrittenResource save(@PathVariable UUID id, @Valid @RequestBody WrittenInput input) {
        authoring.save(id, input);
        return get(id);
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Puts it to vote: the seats are frozen, and whoever speaks for one is written to")
    WrittenResource open(@PathVariable UUID id) {
        authoring.open(id);
        return get(id);
    }

    @PostMapping("/{id}/remind")
    @Operation(summary = "Writes once more to those whose seats are silent, to each at most once a day")
    RemindedSeats remind(@PathVariable UUID id) {
        return new RemindedSeats(authoring.remind(id));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Takes it back: nothing comes of it")
    WrittenResource withdraw(@PathVariable UUID id) {
        authoring.withdraw(id);
        return get(id);
    }

    @PutMapping("/{id}/own")
    @Operation(summary = "Votes for the seat for which the reader speaks; can be changed until the end")
    WrittenResource vote(@PathVariable UUID id, @Valid @RequestBody OwnVoteInput input) {
        voting.vote(id, input.choice());
        return get(id);
    }

    @PutMapping("/{id}/seats/{seatId}")
    @Operation(summary = "Enters what a seat has said by phone; refused when one of its people has voted herself")
    WrittenResource enter(@PathVariable UUID id, @PathVariable UUID seatId, @Valid @RequestBody OwnVoteInput input) {
        voting.enter(id, seatId, input.choice());
        return get(id);
    }
}
