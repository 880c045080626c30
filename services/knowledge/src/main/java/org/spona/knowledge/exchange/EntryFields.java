package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.platform.form.WellFormedText;
import tools.jackson.databind.JsonNode;

/** The fields of a line, and what is wrong with them: the first mistake is told. */
final class EntryFields {

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
