package org.spona.meetings.attendance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.attendance.AttendanceInput;
import org.spona.meetings.attendance.AttendanceList;
import org.spona.meetings.attendance.AttendanceRecording;
import org.spona.meetings.attendance.AttendanceResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/attendance")
@Tag(name = "Attendance")
class AttendanceApi {

    private final AttendanceList list;
    private final AttendanceRecording recording;

    AttendanceApi(AttendanceList list, AttendanceRecording recording) {
        this.list = list;
        this.recording = recording;
    }

    @GetMapping
    @Operation(
            summary =
                    "Who is there, seat by seat, and whether there is a quorum; for those who are invited and who convene")
    AttendanceResource get(@PathVariable UUID id) {
        return list.get(id);
    }

    @PutMapping("/{seatId}")
    @Operation(summary = "Notes of a seat who is there; from when the meeting is opened until its record is final")
    AttendanceResource note(
            @PathVariable UUID id, @PathVariable UUID seatId, @Valid @RequestBody AttendanceInput input) {
        recording.note(id, seatId, input);
        return list.get(id);
    }
}
