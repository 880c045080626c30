package org.spona.members.waiting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.members.waiting.WaitingEntry;
import org.spona.members.waiting.WaitingList;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/waiting")
@Tag(name = "Waiting")
class WaitingApi {

    private final WaitingList list;

    WaitingApi(WaitingList list) {
        this.list = list;
    }

    @GetMapping
    @Operation(
            summary =
                    "What waits for the reader in all services: what is late, then by the day on which it is due, then the rest")
    PageOf<WaitingEntry> waiting(@Valid @ParameterObject PageRequest page, Locale locale) {
        return list.list(page, locale);
    }
}
