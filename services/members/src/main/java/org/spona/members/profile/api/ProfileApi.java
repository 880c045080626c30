package org.spona.members.profile.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.spona.members.membership.MembershipEntry;
import org.spona.members.membership.MembershipList;
import org.spona.members.profile.Profile;
import org.spona.members.profile.ProfileInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile")
@Tag(name = "Profile")
class ProfileApi {

    private final Profile profile;
    private final MembershipList memberships;

    ProfileApi(Profile profile, MembershipList memberships) {
        this.profile = profile;
        this.memberships = memberships;
    }

    @GetMapping
    @Operation(summary = "The reader as a person")
    ProfileResource get() {
        return ProfileResource.of(profile.get());
    }

    @PutMapping
    @Operation(summary = "Changes the reader's name, language and time zone")
    ProfileResource change(@Valid @RequestBody ProfileInput input) {
        return ProfileResource.of(profile.change(input));
    }

    @GetMapping("/memberships")
    @Operation(summary = "The reader's own memberships, those that hold first")
    List<MembershipEntry> memberships() {
        return memberships.mine();
    }
}
