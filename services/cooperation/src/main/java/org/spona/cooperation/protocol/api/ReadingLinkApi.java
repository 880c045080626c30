package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.protocol.ReadingConfirmation;
import org.spona.cooperation.protocol.ReadingConfirming;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols/links/{token}")
@Tag(name = "Personal links")
class ReadingLinkApi {

    private final ReadingConfirming confirming;

    ReadingLinkApi(ReadingConfirming confirming) {
        this.confirming = confirming;
    }

    @GetMapping
    @Operation(
            summary =
                    "The protocol to which a personal link leads, with what one's institution undertakes; without signing in")
    ReadingConfirmation get(@PathVariable String token) {
        return confirming.getByLink(token);
    }

    @PostMapping
    @Operation(summary = "Says by the personal link of a mail that one knows the protocol; without signing in")
    ReadingConfirmation confirm(@PathVariable String token) {
        return confirming.confirmByLink(token);
    }
}
