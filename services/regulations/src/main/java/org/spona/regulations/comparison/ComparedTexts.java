package org.spona.regulations.comparison;

import java.util.List;
import org.spona.regulations.provision.TextOnDay;
import org.spona.regulations.regulation.Regulation;

/**
 * Two texts beside each other.
 *
 * @param before the act of the earlier one
 * @param after the act of the later one, mostly the same
 * @param rows all provisions of both
 */
public record ComparedTexts(
        Regulation before, TextOnDay textBefore, Regulation after, TextOnDay textAfter, List<ComparedProvision> rows) {

    public ComparedTexts {
        rows = List.copyOf(rows);
    }

    /** Those that are not the same in both. */
    public List<ComparedProvision> differences() {
        return rows.stream().filter(ComparedProvision::isDifferent).toList();
    }

    /** Whether both are of one act. */
    public boolean isOfOneAct() {
        return before.getId().equals(after.getId());
    }
}
