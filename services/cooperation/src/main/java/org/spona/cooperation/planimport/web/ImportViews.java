package org.spona.cooperation.planimport.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.DraftDoubt;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.planimport.PlanImport;
import org.springframework.stereotype.Component;

/** Tables that are brought as their pages show them. */
@Component
class ImportViews {

    /**
     * A table on its page.
     *
     * @param groups its doubts by their reason
     * @param kinds its lines by their sort
     * @param settled how many doubts are settled
     */
    record ImportView(PlanImport brought, List<DoubtGroup> groups, List<LineGroup> kinds, long settled) {}

    /** Doubts for one reason. */
    record DoubtGroup(DoubtKind kind, List<DoubtLine> doubts, long open) {}

    /** A doubt with the line that it is about. */
    record DoubtLine(DraftDoubt doubt, Optional<DraftLine> line) {}

    /** Lines of one sort. */
    record LineGroup(DraftLine.Kind kind, List<DraftLine> lines) {}

    ImportView of(PlanImport brought) {
        Map<DoubtKind, List<DraftDoubt>> byKind = brought.doubts().stream()
                .collect(Collectors.groupingBy(
                        DraftDoubt::kind, () -> new EnumMap<>(DoubtKind.class), Collectors.toList()));
        List<DoubtGroup> groups = byKind.entrySet().stream()
                .map(entry -> new DoubtGroup(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(doubt -> new DoubtLine(doubt, brought.line(doubt)))
                                .toList(),
                        entry.getValue().stream()
                                .filter(doubt -> doubt.state() == DraftDoubt.State.OPEN)
                                .count()))
                .toList();
        List<LineGroup> kinds = Stream.of(DraftLine.Kind.values())
                .map(kind -> new LineGroup(
                        kind,
                        brought.lines().stream()
                                .filter(line -> line.kind() == kind)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new ImportView(brought, groups, kinds, brought.doubts().size() - brought.open());
    }
}
