package org.spona.meetings.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/** An institution of which an address was typed. */
record FurtherInstitution(String name, EmailAddress address) {

    private static final int MOST = 200;
    private static final int NAME_LENGTH = 200;

    /**
     * Reads lines of a name and an address, with a semicolon between them; empty lines are passed over.
     *
     * @throws InvalidInput at the field {@code further}, naming the line
     */
    static List<FurtherInstitution> read(String typed) {
        List<String> lines = typed.lines().map(String::strip).toList();
        if (lines.size() > MOST) {
            throw new InvalidInput("further", "survey.further.many");
        }
        List<FurtherInstitution> read = new ArrayList<>();
        List<FieldError> mistakes = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                Optional<FurtherInstitution> one = of(lines.get(at));
                one.ifPresent(read::add);
                if (one.isEmpty()) {
                    mistakes.add(new FieldError("further", "survey.further.unreadable", List.of(at + 1)));
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes.subList(0, 1));
        }
        return read;
    }

    private static Optional<FurtherInstitution> of(String line) {
        int between = line.lastIndexOf(';');
        String name = between < 0 ? "" : WrittenText.line(line.substring(0, between));
        return name.isEmpty() || name.length() > NAME_LENGTH
                ? Optional.empty()
                : EmailAddress.find(line.substring(between + 1).strip())
                        .map(address -> new FurtherInstitution(name, address));
    }
}
