package org.spona.members.body.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.members.body.MandateInput;
import org.spona.members.body.SeatNaming;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{organisationId}/seats")
@Tag(name = "Bodies")
class InstitutionSeatApi {

    private final SeatNaming naming;

    InstitutionSeatApi(SeatNaming naming) {
        this.naming = naming;
    }

    @GetMapping
    @Operation(summary = "The seats of an institution in bodies at work, for who administers it; 100 bodies at most")
    List<SeatResource> list(@PathVariable UUID organisationId) {
        return naming.list(organisationId).stream().map(SeatResource::of).toList();
    }

    @GetMapping("/{seatId}")
    @Operation(summary = "A seat of an institution, for who administers it")
    SeatResource get(@PathVariable UUID organisationId, @PathVariable UUID seatId) {
        return SeatResource.of(naming.get(organisationId, seatId));
    }

    @PutMapping("/{seatId}/mandates/{mandateId}")
    @Operation(
            summary = "Who administers an institution names who speaks for its seat",
            description =
                    "A delegate follows the one before. The id is chosen by the caller; repeating it does nothing more.")
    SeatResource name(
            @PathVariable UUID organisationId,
            @PathVariable UUID seatId,
            @PathVariable UUID mandateId,
            @Valid @RequestBody MandateInput input) {
        return SeatResource.of(naming.name(organisationId, seatId, mandateId, input));
    }

    @PostMapping("/{seatId}/mandates/{mandateId}/end")
    @Operation(summary = "Who administers an institution ends a mandate of its seat")
    SeatResource end(
            @PathVariable UUID organisationId,
            @PathVariable UUID seatId,
            @PathVariable UUID mandateId,
            @Valid @RequestBody BodyApi.End end) {
        return SeatResource.of(naming.end(organisationId, seatId, mandateId, end.words(), end.until()));
    }
}
