package org.spona.platform.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.platform.history.Segment.Kind;

/**
 * How two texts differ: word by word; where almost everything differs, sentence by sentence; else as a whole. Time and memory grow with the
 * square of the number of differences (Myers, "An O(ND) Difference Algorithm", 1986), which is therefore bounded by {@value #MOST_EDITS}.
 */
public final class TextComparison {

    static final int MOST_EDITS = 600;

    /** Words and sentences, each with the space behind it. */
    private static final List<Pattern> UNITS =
            List.of(Pattern.compile("\\S+\\s*|\\s+"), Pattern.compile("[^.!?\\n]+[.!?\\n]*|[.!?\\n]+"));

    private TextComparison() {}

    /** The parts of both texts in their order. */
    public static List<Segment> of(String before, String after) {
        for (Pattern unit : UNITS) {
            try {
                return segments(split(before, unit), split(after, unit));
            } catch (TooDifferent _) {
                // larger units have fewer differences
            }
        }
        return List.of(new Segment(Kind.REMOVED, before), new Segment(Kind.INSERTED, after));
    }

    private static List<Segment> segments(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiff<>(), new Bound(), true).getDeltas().stream()
                .flatMap(TextComparison::segments)
                .filter(segment -> !segment.text().isEmpty())
                .toList();
    }

    private static Stream<Segment> segments(AbstractDelta<String> delta) {
        String before = String.join("", delta.getSource().getLines());
        String after = String.join("", delta.getTarget().getLines());
        return switch (delta.getType()) {
            case EQUAL -> Stream.of(new Segment(Kind.SAME, before));
            case DELETE, INSERT, CHANGE ->
                Stream.of(new Segment(Kind.REMOVED, before), new Segment(Kind.INSERTED, after));
        };
    }

    private static List<String> split(String text, Pattern unit) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Gives a comparison up that would take too long. */
    private static final class Bound implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int edits, int most) {
            if (edits > MOST_EDITS) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {}
    }

    /** The texts have more differences than are looked for. */
    private static final class TooDifferent extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooDifferent() {
            super("more than " + MOST_EDITS + " differences", null, false, false);
        }
    }
}
