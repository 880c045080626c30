package org.spona.meetings.excerpt.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.excerpt.ExcerptContent;
import org.spona.meetings.excerpt.ExcerptDelivery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/excerpts/{token}")
@Tag(name = "Personal links")
class ExcerptLinkApi {

    private final ExcerptDelivery delivery;

    ExcerptLinkApi(ExcerptDelivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping
    @Operation(summary = "The excerpt to which the link of a mail leads; without signing in")
    ExcerptContent get(@PathVariable String token) {
        return delivery.getByLink(token).content();
    }
}
