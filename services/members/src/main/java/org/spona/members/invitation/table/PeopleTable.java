package org.spona.members.invitation.table;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitee;
import org.spona.platform.tenancy.Role;

/**
 * People who are invited into a network at once.
 *
 * @param organisationId for whom they work whose row does not say it
 * @param role theirs whose row does not say it; officers when missing
 * @param language language and script of the mails (BCP 47); Serbian in Latin script when missing
 */
public record PeopleTable(
        @NotNull UUID networkId,
        @Nullable UUID organisationId,
        @Nullable Role role,
        @Nullable @Pattern(regexp = Invitee.LANGUAGE) String language,

        @NotEmpty @Size(max = PeopleTable.MOST) List<@Valid PersonRow> people) {

    /** So many people are invited at once at most. */
    public static final int MOST = 500;

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // JSON leaves fields out
    public PeopleTable {
        people = people == null ? List.of() : List.copyOf(people);
    }
}
