package org.spona.members.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.membership.MembershipEnding;
import org.spona.members.membership.MembershipEntry;
import org.spona.members.membership.MembershipFilter;
import org.spona.members.membership.MembershipList;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    @Operation(summary = "Finds memberships of the networks that the reader coordinates")
    PageOf<MembershipEntry> find(
            @Valid @ParameterObject MembershipFilter filter, @Valid @ParameterObject PageRequest page) {
        return list.find(filter, page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A membership of a network that the reader coordinates")
    MembershipEntry get(@PathVariable UUID id) {
        return list.get(id);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Ends a membership now; for coordinators of its network")
    MembershipEntry end(@PathVariable UUID id) {
        ending.end(id);
        return list.get(id);
    }
}
