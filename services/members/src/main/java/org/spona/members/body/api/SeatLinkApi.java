package org.spona.members.body.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/seat/{token}")
@Tag(name = "Personal links")
class SeatLinkApi {

    private final SeatNaming naming;

    SeatLinkApi(SeatNaming naming) {
        this.naming = naming;
    }

    @GetMapping
    @Operation(summary = "The seat to which an institution's link leads; without signing in")
    SeatResource get(@PathVariable String token) {
        return SeatResource.of(naming.getByLink(token));
    }

    @PutMapping("/mandates/{mandateId}")
    @Operation(
            summary = "An institution names who speaks for its seat by its link; without signing in",
            description =
                    "A delegate follows the one before. The id is chosen by the caller; repeating it does nothing more.")
    SeatResource name(
            @PathVariable String token, @PathVariable UUID mandateId, @Valid @RequestBody MandateInput input) {
        return SeatResource.of(naming.nameByLink(token, mandateId, input));
    }

    @PostMapping("/mandates/{mandateId}/end")
    @Operation(summary = "An institution ends a mandate of its seat by its link; without signing in")
    SeatResource end(@PathVariable String token, @PathVariable UUID mandateId, @Valid @RequestBody BodyApi.End end) {
        return SeatResource.of(naming.endByLink(token, mandateId, end.words(), end.until()));
    }
}
