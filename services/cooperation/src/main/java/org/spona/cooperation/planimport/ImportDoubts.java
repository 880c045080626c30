package org.spona.cooperation.planimport;

import java.util.List;
import java.util.function.Predicate;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.DraftDoubt;
import org.spona.cooperation.matrix.DraftDoubt.State;
import org.spona.platform.problem.Refusal;

/** The doubts about a table that is brought, and how they are settled. */
record ImportDoubts(List<DraftDoubt> list) {

    /** A doubt by its number. */
    DraftDoubt get(int id) {
        return list.stream()
                .filter(doubt -> doubt.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal(PlanImportError.NO_LINE));
    }

    /** Whether a line is in doubt for a reason. */
    boolean has(int line, DoubtKind kind) {
        return list.stream().anyMatch(doubt -> isAbout(doubt, line) && doubt.kind() == kind);
    }

    /** How many nobody has settled. */
    long open() {
        return list.stream().filter(doubt -> doubt.state() == State.OPEN).count();
    }

    /** The same with one of them settled. */
    ImportDoubts settled(int id, State how) {
        return settled(doubt -> doubt.id() == id, how);
    }

    /** The same with all that are open for a reason left as they are. */
    ImportDoubts accepted(DoubtKind kind) {
        return settled(doubt -> doubt.kind() == kind && doubt.state() == State.OPEN, State.ACCEPTED);
    }

    /** The same once a line is no longer there. */
    ImportDoubts without(int line) {
        return settled(doubt -> isAbout(doubt, line), State.SOLVED);
    }

    private ImportDoubts settled(Predicate<DraftDoubt> which, State how) {
        return new ImportDoubts(list.stream()
                .map(doubt -> which.test(doubt) ? doubt.settled(how) : doubt)
                .toList());
    }

    private static boolean isAbout(DraftDoubt doubt, int line) {
        Integer its = doubt.line();
        return its != null && its == line;
    }
}
