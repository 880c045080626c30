package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * Who of a party's people is asked whether she knows the protocol.
 *
 * @param everybody all who work for the party in Spona
 * @param people others, a line each: name; address. At most {@value #MOST_PEOPLE} lines
 */
public record ReadingRequest(
        Boolean everybody,
        @Size(max = LENGTH, message = "{text.too-long}") String people) {

    public static final int LENGTH = 40_000;
    public static final int MOST_PEOPLE = 200;

    private static final int NAME_LENGTH = 200;

    /** Somebody who is known by her address alone. */
    record Addressed(String name, EmailAddress address) {}

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
    List<Addressed> addressed() {
        List<String> lines = people.lines().map(String::strip).toList();
        if (!everybody && lines.isEmpty()) {
            throw new InvalidInput("people", "protocol.missing.people");
        }
        if (lines.size() > MOST_PEOPLE) {
            throw new InvalidInput("people", "protocol.people.many");
        }
        List<Addressed> read = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                int number = at + 1;
                read.add(of(lines.get(at))
                        .orElseThrow(() -> new InvalidInput(
                                List.of(new FieldError("people", "protocol.people.unreadable", List.of(number))))));
            }
        }
        return read;
    }

    private static Optional<Addressed> of(String line) {
        int between = line.lastIndexOf(';');
        String name = between < 0 ? "" : WrittenText.line(line.substring(0, between));
        return name.isEmpty() || name.length() > NAME_LENGTH
                ? Optional.empty()
                : EmailAddress.find(line.substring(between + 1).strip()).map(address -> new Addressed(name, address));
    }
}
