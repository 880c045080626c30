package org.spona.members.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.MembershipEnding;
import org.spona.members.membership.MembershipEntry;
import org.spona.members.membership.MembershipFilter;
import org.spona.members.membership.MembershipList;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/memberships")
@Tag(name = "Memberships")
class MembershipApi {

    private final MembershipList list;
    private final MembershipEnding ending;

    MembershipApi(MembershipList list, MembershipEnding ending) {
        this.list = list;
        this.ending = ending;
    }

    @GetMapping
    @Operation(
            summary =
                    "Finds memberships of the networks that the reader coordinates and of the organisations for which she speaks")
    PageOf<MembershipEntry> find(
            @Valid @ParameterObject MembershipFilter filter, @Valid @ParameterObject PageRequest page) {
        return list.find(filter, page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A membership in which the reader has a say, or her own")
    MembershipEntry get(@PathVariable UUID id) {
        return list.get(id);
    }

    @PostMapping("/{id}/end")
    @Operation(
            summary = "Ends a membership now and hands over what is unfinished",
            description =
                    "For who speaks for its organisation, for the person herself and, of guests and staff, for coordinators of its"
                            + " network. Without a colleague, what is unfinished goes back to the organisation.")
    MembershipEntry end(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID handTo) {
        ending.end(id, handTo);
        return list.get(id);
    }

    @PostMapping("/{id}/ask-end")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Asks those who speak for its organisation to end a membership; for coordinators of its network")
    void ask(@PathVariable UUID id) {
        ending.ask(id, list.get(id).personName());
    }
}
