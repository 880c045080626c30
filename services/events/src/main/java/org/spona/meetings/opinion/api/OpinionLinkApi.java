package org.spona.meetings.opinion.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.opinion.CommentInput;
import org.spona.meetings.opinion.OpinionCommenting;
import org.spona.meetings.opinion.OpinionRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opinions/links/{token}")
@Tag(name = "Personal links")
class OpinionLinkApi {

    private final OpinionCommenting commenting;

    OpinionLinkApi(OpinionCommenting commenting) {
        this.commenting = commenting;
    }

    @GetMapping
    @Operation(
            summary = "The draft act to which a personal link leads, with the comments of one's own seat; without"
                    + " signing in")
    OpinionRequest get(@PathVariable String token) {
        return commenting.getByLink(token);
    }

    @PostMapping
    @Operation(summary = "Comments for one's seat by the personal link of a mail; without signing in")
    OpinionRequest comment(@PathVariable String token, @Valid @RequestBody CommentInput input) {
        return commenting.commentByLink(token, input);
    }
}
