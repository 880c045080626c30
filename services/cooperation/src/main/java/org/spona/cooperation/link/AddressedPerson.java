package org.spona.cooperation.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * Somebody who is known by her address alone, as she is typed into a form: a line each, {@code name; address}.
 *
 * @param name at most {@value #NAME_LENGTH} characters
 */
public record AddressedPerson(String name, EmailAddress address) {

    /** So many lines are read at most. */
    public static final int MOST_PEOPLE = 200;

    /** So many characters of them. */
    public static final int LENGTH = 40_000;

    private static final int NAME_LENGTH = 200;

    /**
     * Reads the lines; empty ones are passed over.
     *
     * @param messages how the messages begin that say what is wrong: {@code <messages>.many}, {@code <messages>.unreadable} with the line's number
     * @throws InvalidInput at the field {@code people}: too many are named, or a line cannot be read
     */
    public static List<AddressedPerson> read(String people, String messages) {
        List<String> lines = people.lines().map(String::strip).toList();
        if (lines.size() > MOST_PEOPLE) {
            throw new InvalidInput("people", messages + ".many");
        }
        List<AddressedPerson> read = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                int number = at + 1;
                read.add(of(lines.get(at))
                        .orElseThrow(() -> new InvalidInput(
                                List.of(new FieldError("people", messages + ".unreadable", List.of(number))))));
            }
        }
        return read;
    }

    private static Optional<AddressedPerson> of(String line) {
        int between = line.lastIndexOf(';');
        String name = between < 0 ? "" : WrittenText.line(line.substring(0, between));
        return name.isEmpty() || name.length() > NAME_LENGTH
                ? Optional.empty()
                : EmailAddress.find(line.substring(between + 1).strip())
                        .map(address -> new AddressedPerson(name, address));
    }

    /** How she is written to. */
    public Contact contact(Language language) {
        return new Contact(null, name, address.key(), language);
    }
}
