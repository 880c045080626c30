package org.spona.members.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.table.PeopleTable;
import org.spona.members.invitation.table.RowOutcome;
import org.spona.members.invitation.table.TableInviting;
import org.spona.platform.tenancy.Role;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/invitations/tables")
@Tag(name = "Invitations")
class InvitationTableApi {

    private final TableInviting inviting;
    private final MessageSource messages;

    InvitationTableApi(TableInviting inviting, MessageSource messages) {
        this.inviting = inviting;
        this.messages = messages;
    }

    /**
     * What becomes of a row.
     *
     * @param row its number as it was sent
     * @param reason why the person is not invited, in words; absent when she is
     */
    record Outcome(
            int row,
            String email,
            @Nullable UUID organisationId,
            @Nullable Role role,
            RowOutcome.Fate fate,
            @Nullable String reason) {}

    @PostMapping("/preview")
    @Operation(summary = "What would become of each row of a table of people; nothing is sent")
    List<Outcome> preview(@Valid @RequestBody PeopleTable table, Locale locale) {
        return told(inviting.preview(table), locale);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Invites the people of a table, under an id that the client chose",
            description =
                    "Each as if she were invited alone, so that one row stops no other. Sent again it does nothing"
                            + " more.")
    List<Outcome> invite(@PathVariable UUID id, @Valid @RequestBody PeopleTable table, Locale locale) {
        return told(inviting.invite(id, table), locale);
    }

    private List<Outcome> told(List<RowOutcome> outcomes, Locale locale) {
        return outcomes.stream().map(outcome -> told(outcome, locale)).toList();
    }

    private Outcome told(RowOutcome outcome, Locale locale) {
        var organisation = outcome.organisation();
        var reason = outcome.reason();
        return new Outcome(
                outcome.person().row(),
                outcome.person().email(),
                organisation == null ? null : organisation.id(),
                outcome.role(),
                outcome.fate(),
                reason == null
                        ? null
                        : messages.getMessage(
                                reason.message(), reason.arguments().toArray(), locale));
    }
}
