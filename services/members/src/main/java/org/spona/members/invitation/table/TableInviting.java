package org.spona.members.invitation.table;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.spona.members.invitation.InvitationScope;
import org.spona.members.invitation.Invitee;
import org.spona.members.invitation.Inviting;
import org.spona.members.invitation.table.RowOutcome.Fate;
import org.spona.platform.directory.Network;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;

/** Invites the people of a table, each as if she were invited alone ({@link Inviting}), so that one row stops no other. */
@Service
public class TableInviting {

    private final Inviting inviting;
    private final InvitationScope scope;
    private final Validator validator;

    TableInviting(Inviting inviting, InvitationScope scope, Validator validator) {
        this.inviting = inviting;
        this.scope = scope;
        this.validator = validator;
    }

    /**
     * What would become of each row. Nothing is sent.
     *
     * @throws Refusal {@code not-found} when the reader can invite nobody into the network
     */
    public List<RowOutcome> preview(PeopleTable table) {
        return outcomes(table, inviting::goesOut);
    }

    /**
     * Invites everybody who can be, and tells what has become of each row. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal as {@link #preview}
     */
    public List<RowOutcome> invite(UUID id, PeopleTable table) {
        return outcomes(
                table, invitee -> !inviting.invite(idOf(id, invitee), invitee).proposed());
    }

    private List<RowOutcome> outcomes(PeopleTable table, Predicate<Invitee> invitation) {
        if (scope.networks().stream().map(Network::id).noneMatch(table.networkId()::equals)) {
            throw Refusal.notFound();
        }
        var organisations = new OrganisationNames(scope.organisations(table.networkId()));
        Map<String, Integer> earlier = new HashMap<>();
        return table.people().stream()
                .map(person -> outcome(person, table, organisations, earlier, invitation))
                .toList();
    }

    private RowOutcome outcome(
            PersonRow person,
            PeopleTable table,
            OrganisationNames organisations,
            Map<String, Integer> earlier,
            Predicate<Invitee> invitation) {
        var reading = new RowReading(person, table, organisations);
        if (reading.problem().isPresent()) {
            return reading.outcome(Fate.REFUSED, reading.problem().get());
        }
        Invitee invitee = reading.invitee();
        var wrong = validator.validate(invitee).stream().findFirst();
        if (wrong.isPresent()) {
            return reading.outcome(Fate.REFUSED, problem(wrong.get()));
        }
        Integer first = earlier.putIfAbsent(key(invitee), person.row());
        if (first != null) {
            return reading.outcome(Fate.KNOWN, new FieldError("email", "invitation.table.twice", List.of(first)));
        }
        try {
            return reading.outcome(invitation.test(invitee) ? Fate.INVITED : Fate.PROPOSED, null);
        } catch (InvalidInput obstacle) {
            FieldError reason = obstacle.fieldErrors().getFirst();
            return reading.outcome(reason.field().equals("email") ? Fate.KNOWN : Fate.REFUSED, reason);
        } catch (Refusal refusal) {
            return reading.outcome(Fate.REFUSED, problem(refusal));
        }
    }

    private static FieldError problem(ConstraintViolation<Invitee> violation) {
        String field = violation.getPropertyPath().toString();
        String said = violation.getMessageTemplate().replaceAll("[{}]", "");
        return new FieldError(
                field,
                said.startsWith("email.")
                        ? said
                        : field.equals("email") ? "invitation.table.email" : "invitation.table.name");
    }

    private static FieldError problem(Refusal refusal) {
        return new FieldError(
                "organisation",
                refusal.error() == CommonError.NOT_FOUND
                        ? "invitation.table.not-hers"
                        : "error." + refusal.error().code() + ".detail");
    }

    /** Who is asked into what. */
    private static String key(Invitee invitee) {
        return EmailAddress.normalised(invitee.email()) + " " + invitee.organisationId() + " " + invitee.role();
    }

    /** The id of a row's invitation: the same for the same row of the same table, in the shape of a random one (RFC 9562, section 5.4). */
    private static UUID idOf(UUID table, Invitee invitee) {
        UUID hashed = UUID.nameUUIDFromBytes((table + " " + key(invitee)).getBytes(StandardCharsets.UTF_8));
        return new UUID((hashed.getMostSignificantBits() & ~0xF000L) | 0x4000L, hashed.getLeastSignificantBits());
    }
}
