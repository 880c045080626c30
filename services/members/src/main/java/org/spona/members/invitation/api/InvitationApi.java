package org.spona.members.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitation.Status;
import org.spona.members.invitation.InvitationAnswering;
import org.spona.members.invitation.InvitationEntry;
import org.spona.members.invitation.InvitationList;
import org.spona.members.invitation.Invitee;
import org.spona.members.invitation.Inviting;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "Invitations")
class InvitationApi {

    private final InvitationList list;
    private final Inviting inviting;
    private final InvitationAnswering answering;

    InvitationApi(InvitationList list, Inviting inviting, InvitationAnswering answering) {
        this.list = list;
        this.inviting = inviting;
        this.answering = answering;
    }

    @GetMapping
    @Operation(
            summary =
                    "Invitations into the networks that the reader coordinates and for the organisations for which she speaks, newest first")
    PageOf<InvitationEntry> find(
            @RequestParam(required = false) @Nullable Status status, @Valid @ParameterObject PageRequest page) {
        return list.find(status, page);
    }

    @GetMapping("/received")
    @Operation(summary = "Invitations that wait for the reader's own answer")
    List<InvitationEntry> received() {
        return list.received();
    }

    @GetMapping("/{id}")
    InvitationEntry get(@PathVariable UUID id) {
        return list.get(id);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Invites a person, under an id that the client chose",
            description =
                    "For who speaks for the organisation, and for coordinators of the network. When a coordinator does not speak for"
                            + " the organisation, it is a proposal until somebody confirms it who does.")
    InvitationEntry invite(@PathVariable UUID id, @Valid @RequestBody Invitee invitee) {
        inviting.invite(id, invitee);
        return list.get(id);
    }

    @PostMapping("/{id}/resend")
    @Operation(summary = "Brings an open invitation to the person again")
    InvitationEntry resend(@PathVariable UUID id) {
        inviting.resend(id);
        return list.get(id);
    }

    @PostMapping("/{id}/revoke")
    @Operation(summary = "Takes an open invitation or a proposal back")
    InvitationEntry revoke(@PathVariable UUID id) {
        inviting.revoke(id);
        return list.get(id);
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "Gives the organisation's word for a proposal; for who speaks for the organisation")
    InvitationEntry confirm(@PathVariable UUID id) {
        inviting.confirm(id);
        return list.get(id);
    }

    @PostMapping("/{id}/refuse")
    @Operation(summary = "Refuses a proposal; for who speaks for the organisation")
    InvitationEntry refuse(@PathVariable UUID id) {
        inviting.refuse(id);
        return list.get(id);
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Accepts: the reader's membership begins")
    InvitationEntry accept(@PathVariable UUID id) {
        answering.accept(id);
        return list.get(id);
    }

    @PostMapping("/{id}/decline")
    @Operation(summary = "Declines")
    InvitationEntry decline(@PathVariable UUID id) {
        answering.decline(id);
        return list.get(id);
    }
}
