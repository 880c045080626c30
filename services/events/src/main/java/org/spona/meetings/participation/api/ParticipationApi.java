package org.spona.meetings.participation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.participation.Participant;
import org.spona.meetings.participation.ParticipationInput;
import org.spona.meetings.participation.ParticipationPreview;
import org.spona.meetings.participation.ParticipationReading;
import org.spona.meetings.participation.ParticipationRecording;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/participation")
@Tag(name = "Participation")
class ParticipationApi {

    /** @param present ids of those who are invited and were there */
    record Present(@NotNull @Size(max = 10_000) Set<UUID> present) {}

    private final ParticipationReading participations;
    private final ParticipationRecording recording;

    ParticipationApi(ParticipationReading participations, ParticipationRecording recording) {
        this.participations = participations;
        this.recording = recording;
    }

    @GetMapping
    @Operation(summary = "Everybody who is invited with whether she was there, for who convenes")
    List<Participant> list(@PathVariable UUID id, Locale locale) {
        return participations.list(id, locale);
    }

    @PutMapping
    @Operation(summary = "Notes who was there; who is not named was not")
    List<Participant> note(@PathVariable UUID id, @Valid @RequestBody Present input, Locale locale) {
        recording.note(id, input.present());
        return participations.list(id, locale);
    }

    @PostMapping("/preview")
    @Operation(
            summary =
                    "What the list of a tool for meetings comes to: who of it is known, and how long she was there; nothing is noted")
    ParticipationPreview preview(@PathVariable UUID id, @Valid @RequestBody ParticipationInput input) {
        return recording.preview(id, input);
    }

    @PostMapping("/take")
    @Operation(
            summary =
                    "Notes those of the list who are invited and were there for long enough, besides those who are noted already")
    List<Participant> take(@PathVariable UUID id, @Valid @RequestBody ParticipationInput input, Locale locale) {
        recording.take(id, input);
        return participations.list(id, locale);
    }
}
