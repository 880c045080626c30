package org.spona.meetings.invitation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Audience.Guest;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.EmailAddress.Reading;

/**
 * Guests as people type and copy them. A line is a guest ({@code name; address; institution}), or a list of recipients as mail programs
 * write it: {@code "Prezime, Ime" <address>; Ime Prezime <address>, address}.
 *
 * @param guests those that can be read
 * @param unreadable the lines that cannot
 */
record GuestLines(List<Guest> guests, List<Unreadable> unreadable) {

    /**
     * A line that cannot be read.
     *
     * @param number from 1 on
     * @param message the key of a sentence with the placeholders number and text
     */
    record Unreadable(int number, String text, String message) {

        private static final String NO_GUEST = "meeting.guests.unreadable";

        private static Unreadable of(int number, String text, EmailAddress.Reason reason) {
            return new Unreadable(
                    number,
                    text,
                    switch (reason) {
                        case UNREADABLE -> NO_GUEST;
                        case LOCAL_PART -> "meeting.guests.local-part";
                        case DOMAIN -> "meeting.guests.domain";
                    });
        }
    }

    private static final Pattern IN_BRACKETS = Pattern.compile("([^<>]*)<([^<>]*)>");

    static GuestLines read(String text) {
        List<Guest> guests = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        List<String> lines = text.lines().map(EmailAddress::trimmed).toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isEmpty()) {
                Line read = new Line();
                parts(line).forEach(read::take);
                Optional<Unreadable> problem = read.problem(number, line);
                problem.ifPresentOrElse(unreadable::add, () -> guests.addAll(read.guests));
            }
        }
        return new GuestLines(List.copyOf(guests), List.copyOf(unreadable));
    }

    /** What semicolons divide, and commas that follow an address: {@code Prezime, Ime <address>, ...}; nothing within quotes. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            }
            boolean divides = character == ';' || (character == ',' && part.indexOf("@") >= 0);
            if (divides && !quoted) {
                parts.add(EmailAddress.trimmed(part.toString()));
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(EmailAddress.trimmed(part.toString()));
        return parts.stream().filter(some -> !some.isEmpty()).toList();
    }

    /** What a line says, part by part. */
    private static final class Line {

        private final List<Guest> guests = new ArrayList<>();
        private @Nullable String name;
        private EmailAddress.@Nullable Reason unusable;
        private boolean odd;

        void take(String part) {
            Matcher brackets = IN_BRACKETS.matcher(part);
            if (brackets.matches()) {
                odd |= name != null;
                add(unquoted(brackets.group(1)), brackets.group(2));
            } else if (part.contains("@")) {
                add(name == null ? "" : name, part);
                name = null;
            } else if (name == null) {
                name = unquoted(part);
            } else {
                odd = true;
            }
        }

        private void add(String called, String address) {
            switch (EmailAddress.read(address)) {
                case Reading.Address(EmailAddress read) ->
                    guests.add(new Guest(called.isEmpty() ? read.shown() : called, read.value(), ""));
                case Reading.Unusable(EmailAddress.Reason reason) -> unusable = reason;
            }
        }

        /** Words after the only address are her institution; anywhere else nobody knows what they are. */
        Optional<Unreadable> problem(int number, String line) {
            if (unusable != null) {
                return Optional.of(Unreadable.of(number, line, unusable));
            }
            if (name != null && guests.size() == 1) {
                Guest only = guests.removeFirst();
                guests.add(new Guest(only.name(), only.email(), name));
            } else {
                odd |= name != null;
            }
            return odd || guests.isEmpty()
                    ? Optional.of(new Unreadable(number, line, Unreadable.NO_GUEST))
                    : Optional.empty();
        }

        private static String unquoted(String text) {
            return EmailAddress.trimmed(text.replace("\"", ""));
        }
    }
}
