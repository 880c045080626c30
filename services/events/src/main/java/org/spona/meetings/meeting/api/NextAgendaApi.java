package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.NextAgenda;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/next-agenda")
@Tag(name = "Meetings")
class NextAgendaApi {

    private final NextAgenda next;

    NextAgendaApi(NextAgenda next) {
        this.next = next;
    }

    @GetMapping
    @Operation(
            summary =
                    "With what the next agenda of bodies, or else of a network, begins: minutes to approve, open tasks, what their last meeting postponed or did not reach, and standing items; for who convenes them")
    List<AgendaItem> list(
            @RequestParam(defaultValue = "") @Size(max = MeetingInput.MOST_BODIES) List<UUID> bodyIds,
            @RequestParam Optional<UUID> networkId) {
        return bodyIds.isEmpty() ? networkId.map(next::ofNetwork).orElse(List.of()) : next.of(bodyIds);
    }
}
