package org.spona.cooperation.pathway;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;

/**
 * Two pathways step beside step, those of two versions or of two municipalities: each step stands beside the one that says most alike, in the
 * order of both. Scripts and diacritics make no difference.
 *
 * @param rows in the order of the pathways
 */
public record PathwayComparison(List<ComparedStages> rows) {

    /** Steps that share fewer of their words than this are two steps, not one that has changed. */
    private static final double ALIKE = 0.34;

    /** What of a step is compared. */
    public enum Part {
        TRIGGER,
        WHO,
        WHAT,
        LIMIT,
        FORM,
        CONSENT
    }

    /** How the two sides of a row stand. */
    public enum State {
        SAME,
        CHANGED,
        LEFT_ONLY,
        RIGHT_ONLY
    }

    /**
     * A step of the one beside a step of the other.
     *
     * @param left null where only the other has it
     * @param leftNumber of the step, from 1; 0 where there is none
     * @param different in which parts they differ
     */
    public record ComparedStages(
            @Nullable PathwayStage left,
            int leftNumber,
            @Nullable PathwayStage right,
            int rightNumber,
            State state,
            Set<Part> different) {

        public ComparedStages {
            different = different.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(different));
        }

        /** The names of the parts in which they differ, for pages. */
        @JsonIgnore
        public List<String> differences() {
            return different.stream().map(Part::name).toList();
        }
    }

    public PathwayComparison {
        rows = List.copyOf(rows);
    }

    /** The steps of two pathways, aligned so that as much as possible stands beside what is alike. */
    public static PathwayComparison of(List<PathwayStage> left, List<PathwayStage> right) {
        List<Set<String>> leftWords =
                left.stream().map(PathwayComparison::words).toList();
        List<Set<String>> rightWords =
                right.stream().map(PathwayComparison::words).toList();
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                double alike = likeness(leftWords.get(l), rightWords.get(r));
                double together = alike < ALIKE ? 0 : alike + best[l + 1][r + 1];
                best[l][r] = Math.max(together, Math.max(best[l + 1][r], best[l][r + 1]));
            }
        }
        List<ComparedStages> rows = new ArrayList<>();
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            boolean both = l < left.size() && r < right.size();
            double alike = both ? likeness(leftWords.get(l), rightWords.get(r)) : 0;
            if (both && alike >= ALIKE && best[l][r] <= alike + best[l + 1][r + 1] + 1e-9) {
                rows.add(beside(left.get(l), ++l, right.get(r), ++r));
            } else if (l < left.size() && (!both || best[l + 1][r] >= best[l][r + 1])) {
                rows.add(new ComparedStages(left.get(l), ++l, null, 0, State.LEFT_ONLY, Set.of()));
            } else {
                rows.add(new ComparedStages(null, 0, right.get(r), ++r, State.RIGHT_ONLY, Set.of()));
            }
        }
        return new PathwayComparison(rows);
    }

    private static ComparedStages beside(PathwayStage left, int leftNumber, PathwayStage right, int rightNumber) {
        Set<Part> different = EnumSet.noneOf(Part.class);
        addIf(!same(left.trigger(), right.trigger()), Part.TRIGGER, different);
        addIf(!same(left.who(), right.who()), Part.WHO, different);
        addIf(!same(left.what(), right.what()), Part.WHAT, different);
        boolean limitsDiffer =
                !Objects.equals(left.limit(), right.limit()) || (left.limit() != null && left.unit() != right.unit());
        addIf(limitsDiffer, Part.LIMIT, different);
        addIf(!same(left.form(), right.form()), Part.FORM, different);
        addIf(!left.consent().equals(right.consent()), Part.CONSENT, different);
        return new ComparedStages(
                left, leftNumber, right, rightNumber, different.isEmpty() ? State.SAME : State.CHANGED, different);
    }

    private static void addIf(boolean differs, Part part, Set<Part> different) {
        if (differs) {
            different.add(part);
        }
    }

    private static boolean same(String one, String other) {
        return FoldedName.of(one).equals(FoldedName.of(other));
    }

    private static Set<String> words(PathwayStage stage) {
        String all = FoldedName.of(String.join(" ", stage.trigger(), stage.who(), stage.what()));
        return new HashSet<>(Arrays.asList(all.split(" ", -1)));
    }

    /** The share of words that two steps have in common (Jaccard). */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 1 : (double) common.size() / all.size();
    }
}
