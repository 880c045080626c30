package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The doubts about a table in the order in which they arise. */
final class DraftDoubts {

    private static final int BRIEF = 120;

    private final List<DraftDoubt> doubts = new ArrayList<>();

    void add(DoubtKind kind, @Nullable Integer line, int row, int column, String detail) {
        doubts.add(new DraftDoubt(doubts.size() + 1, kind, line, row, column, detail, DraftDoubt.State.OPEN));
    }

    List<DraftDoubt> list() {
        return List.copyOf(doubts);
    }

    /** The beginning of a text. */
    static String brief(String text) {
        return text.length() > BRIEF ? text.substring(0, BRIEF) + "…" : text;
    }
}
