package org.spona.members.notification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.spona.members.notification.FollowTarget;
import org.spona.members.notification.Follows;
import org.spona.members.notification.NotificationChoice;
import org.spona.members.notification.NotificationChoices;
import org.spona.members.notification.NotificationGroup;
import org.spona.members.notification.NotificationList;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications")
class NotificationApi {

    private final NotificationList list;
    private final NotificationChoices choices;
    private final Follows follows;

    NotificationApi(NotificationList list, NotificationChoices choices, Follows follows) {
        this.list = list;
        this.choices = choices;
        this.follows = follows;
    }

    @GetMapping
    @Operation(summary = "What the reader is told, by thing, the newest first")
    PageOf<NotificationGroup> notifications(@Valid @ParameterObject PageRequest page, Locale locale) {
        return list.list(page, locale);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "All that is listed is read")
    void readAll() {
        list.readAll();
    }

    @GetMapping("/choices")
    @Operation(summary = "How the reader is told of each kind")
    NotificationChoice choices() {
        return choices.own();
    }

    @PutMapping("/choices")
    @Operation(summary = "How the reader wants to be told of each kind; what is owed to her cannot be NEVER")
    NotificationChoice choose(@Valid @RequestBody NotificationChoice choice) {
        choices.choose(choice);
        return choices.own();
    }

    @GetMapping("/follows")
    @Operation(summary = "What the reader follows and may read")
    List<Follows.Followed> follows(Locale locale) {
        return follows.list(locale);
    }

    @PutMapping("/follows/{kind}/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follows a thing by its id, or a topic by its code")
    void follow(@PathVariable String kind, @PathVariable String key) {
        follows.follow(new FollowTarget(kind, key), true);
    }

    @DeleteMapping("/follows/{kind}/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follows it no more")
    void unfollow(@PathVariable String kind, @PathVariable String key) {
        follows.follow(new FollowTarget(kind, key), false);
    }
}
