package org.spona.cooperation.plan;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.spona.cooperation.link.AddressedPerson;
import org.spona.platform.problem.InvalidInput;

/**
 * To whom of an organisation a personal link is sent.
 *
 * @param people a line each: name; address. At most {@value AddressedPerson#MOST_PEOPLE} lines
 */
public record PlanLinkRequest(
        @Size(max = AddressedPerson.LENGTH, message = "{text.too-long}") String people) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanLinkRequest {
        people = people == null ? "" : people.strip();
    }

    /** @throws InvalidInput when nobody is named, or a line cannot be read */
    List<AddressedPerson> addressed() {
        if (people.isEmpty()) {
            throw new InvalidInput("people", "plan-part.missing.people");
        }
        return AddressedPerson.read(people, "plan-part.people");
    }
}
