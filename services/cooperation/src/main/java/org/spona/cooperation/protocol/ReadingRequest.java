package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.spona.cooperation.link.AddressedPerson;
import org.spona.platform.problem.InvalidInput;

/**
 * Who of a party's people is asked whether she knows the protocol.
 *
 * @param everybody all who work for the party in Spona
 * @param people others, a line each: name; address. At most {@value AddressedPerson#MOST_PEOPLE} lines
 */
public record ReadingRequest(
        Boolean everybody,

        @Size(max = AddressedPerson.LENGTH, message = "{text.too-long}") String people) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ReadingRequest {
        everybody = everybody != null && everybody;
        people = people == null ? "" : people.strip();
    }

    /**
     * Reads the lines; empty ones are passed over.
     *
     * @throws InvalidInput at the field {@code people}: nobody is asked, too many are, or a line cannot be read
     */
    List<AddressedPerson> addressed() {
        if (!everybody && people.isEmpty()) {
            throw new InvalidInput("people", "protocol.missing.people");
        }
        return AddressedPerson.read(people, "protocol.people");
    }
}
