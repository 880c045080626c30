package org.spona.members.invitation.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitee;
import org.spona.members.invitation.table.RowOutcome.Fate;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.FieldError;
import org.spona.platform.tenancy.Role;

/** What a row means together with what the whole table says. */
final class RowReading {

    private final PersonRow person;
    private final PeopleTable table;
    private final Optional<Organisation> organisation;
    private final Optional<Role> role;

    RowReading(PersonRow person, PeopleTable table, OrganisationNames organisations) {
        this.person = person;
        this.table = table;
        this.organisation = person.organisation().isEmpty()
                ? Optional.ofNullable(table.organisationId()).flatMap(organisations::find)
                : organisations.find(person.organisation());
        this.role = person.role().isEmpty()
                ? Optional.of(Objects.requireNonNullElse(table.role(), Role.OFFICER))
                : RoleNames.find(person.role());
    }

    /** What in it means nothing. */
    Optional<FieldError> problem() {
        if (role.isEmpty()) {
            return Optional.of(new FieldError("role", "invitation.table.role", List.of(person.role())));
        }
        if (organisation.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                person.organisation().isEmpty()
                        ? new FieldError("organisation", "invitation.table.organisation.missing")
                        : new FieldError(
                                "organisation", "invitation.table.organisation", List.of(person.organisation())));
    }

    /** Whom it invites, when {@link #problem()} is empty. */
    Invitee invitee() {
        return new Invitee(
                person.email(),
                person.givenName(),
                person.familyName(),
                organisation.orElseThrow().id(),
                table.networkId(),
                role.orElseThrow(),
                table.language());
    }

    RowOutcome outcome(Fate fate, @Nullable FieldError reason) {
        return new RowOutcome(person, organisation.orElse(null), role.orElse(null), fate, reason);
    }
}
