package org.spona.regulations.reminder.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.reminder.ReminderReach;
import org.spona.regulations.reminder.Reminding;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations/{id}/remind")
@Tag(name = "Overview")
class ReminderApi {

    private final Reminding reminding;

    ReminderApi(Reminding reminding) {
        this.reminding = reminding;
    }

    /**
     * Whom a reminder reached.
     *
     * @param organisations those that were late or silent and have somebody to write to
     * @param people how many were written to
     * @param rested how many others were reminded lately
     * @param unreached how many others have nobody to write to
     */
    record Reminded(List<UUID> organisations, long people, long rested, long unreached) {

        static Reminded of(ReminderReach reach) {
            return new Reminded(
                    reach.organisations().stream().map(Organisation::id).toList(),
                    reach.people(),
                    reach.rested(),
                    reach.unreached());
        }
    }

    @PostMapping
    @Operation(
            summary =
                    "Writes to all organisations that are late or silent, to each at most once in three days; for editors and coordinators")
    Reminded remind(@PathVariable UUID id) {
        return Reminded.of(reminding.remind(id));
    }
}
