package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.platform.form.WellFormedText;
import tools.jackson.databind.JsonNode;

/** The fields of a line, and what is wrong with them: the first mistake is told. */
final class EntryFields {

    private static final int NUMBER_LENGTH = 100;

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[ .]\\d{3}){0,4}|\\d{1,15}) ?(?:€|EUR|evra|eura|\\.)?");

    private final JsonNode fields;

    /** A line is refused for this. */
    static final class Mistake extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Reason reason;

        Mistake(String field, String code, Object... arguments) {
            super(field + ": " + code, null, false, false);
            this.reason = Reason.of(field, code, arguments);
        }

        Reason reason() {
            return reason;
        }
    }

    EntryFields(JsonNode fields) {
        this.fields = fields;
    }

    /** A text of one line, such as a name; a number is taken as it is written. */
    String line(String field, int length) throws Mistake {
        return limited(field, ImportedText.line(text(field)), length);
    }

    /** As {@link #line}, and it must be there. */
    String required(String field, int length) throws Mistake {
        String line = line(field, length);
        if (line.isEmpty()) {
            throw new Mistake(field, "missing");
        }
        return line;
    }

    /** A text that keeps its lines; empty when it is missing. */
    String prose(String field, int length) throws Mistake {
        return limited(field, ImportedText.prose(text(field)), length);
    }

    /** A whole number, as people write it: with blanks or full stops between thousands, with or without the sign of the euro; null when it is missing. */
    @Nullable Integer number(String field, int least, int most) throws Mistake {
        String written = line(field, NUMBER_LENGTH);
        if (written.isEmpty()) {
            return null;
        }
        Matcher number = NUMBER.matcher(written);
        if (!number.matches()) {
            throw new Mistake(field, "not-a-number", written);
        }
        long value = Long.parseLong(number.group(1).replaceAll("[ .]", ""));
        if (value < least || value > most) {
            throw new Mistake(field, "out-of-range", String.valueOf(least), String.valueOf(most));
        }
        return (int) value;
    }

    /** Words in a list; none when it is missing. */
    List<String> words(String field, int length) throws Mistake {
        JsonNode list = fields.path(field);
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            throw new Mistake(field, "not-a-list");
        }
        List<String> words = new ArrayList<>();
        for (JsonNode word : list) {
            if (!word.isString() && !word.isNull()) {
                throw new Mistake(field, "not-text");
            }
            words.add(limited(field, ImportedText.line(kept(field, word.asString(""))), length));
        }
        return words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    }

    private String text(String field) throws Mistake {
        JsonNode value = fields.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isString() || value.isNumber()) {
            return kept(field, value.asString());
        }
        throw new Mistake(field, "not-text");
    }

    private static String kept(String field, String text) throws Mistake {
        if (!WellFormedText.isWellFormed(text)) {
            throw new Mistake(field, "unreadable-text");
        }
        return text;
    }

    private static String limited(String field, String text, int length) throws Mistake {
        if (text.length() > length) {
            throw new Mistake(field, "too-long", length);
        }
        return text;
    }

    /** What the line calls itself, as far as that can be told; empty otherwise. */
    static String externalIdOf(JsonNode fields) {
        return Stream.of(fields.path("externalId"))
                .filter(id -> id.isString() || id.isNumber())
                .map(id -> ImportedText.line(WellFormedText.toWellFormed(id.asString())))
                .findFirst()
                .orElse("");
    }
}
