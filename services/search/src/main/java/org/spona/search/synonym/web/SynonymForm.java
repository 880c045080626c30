package org.spona.search.synonym.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.search.synonym.Synonym;
import org.spona.search.synonym.Synonym.Direction;
import org.spona.search.synonym.SynonymInput;

/**
 * An entry as it is typed.
 *
 * @param expressions one a line
 */
record SynonymForm(
        String expressions,
        @Nullable Direction direction,
        String note,
        String source,
        @Nullable UUID networkId,
        @Nullable Long version) {

    @SuppressWarnings("NullAway") // forms leave fields out
    SynonymForm {
        expressions = expressions == null ? "" : expressions;
        note = note == null ? "" : note;
        source = source == null ? "" : source;
    }

    static SynonymForm blank(String expression, @Nullable UUID networkId) {
        return new SynonymForm(expression, Direction.MUTUAL, "", "", networkId, null);
    }

    static SynonymForm of(Synonym synonym) {
        var content = synonym.content();
        return new SynonymForm(
                String.join("\n", content.expressions()),
                content.direction(),
                content.note(),
                content.source(),
                synonym.networkId().orElse(null),
                synonym.version());
    }

    @SuppressWarnings("NullAway") // validation tells of a missing direction
    SynonymInput input() {
        return new SynonymInput(expressions.lines().toList(), direction, note, source, networkId, version);
    }
}
