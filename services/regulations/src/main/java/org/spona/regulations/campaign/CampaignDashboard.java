package org.spona.regulations.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.update.Obligation;

/**
 * How far the organisations are that a campaign follows.
 *
 * @param day by which lateness is told
 * @param columns its obligations that are still asked, in its order
 * @param lines all organisations that it follows, by name
 */
public record CampaignDashboard(Campaign campaign, LocalDate day, List<Obligation> columns, List<CampaignLine> lines) {

    public CampaignDashboard {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Numbers of a part of the organisations.
     *
     * @param name what they have in common: a country or the name of a {@link SizeClass}
     * @param cells what they are asked in all
     */
    public record Part(String name, long organisations, long cells, long applied, long late, long silent) {

        /** How much of what is asked is applied, in per cent; what is not their business is not counted as asked. */
        public long share() {
            return percent(applied, cells);
        }
    }

    /** How many cells stand in each way, in the order of {@link ObligationStatus}; ways that do not occur are zero. */
    public Map<ObligationStatus, Long> totals() {
        Map<ObligationStatus, Long> totals = new EnumMap<>(ObligationStatus.class);
        Arrays.stream(ObligationStatus.values())
                .forEach(status -> totals.put(
                        status,
                        lines.stream().mapToLong(line -> line.count(status)).sum()));
        return totals;
    }

    /** The numbers of all. */
    public Part whole() {
        return part("", lines);
    }

    /** The organisations that have said nothing at all. */
    public List<CampaignLine> silent() {
        return lines.stream().filter(CampaignLine::silent).toList();
    }

    /** The countries of the organisations. */
    public List<String> countries() {
        return lines.stream()
                .map(line -> line.organisation().country())
                .distinct()
                .sorted()
                .toList();
    }

    /** The numbers by country. */
    public List<Part> byCountry() {
        return parts(line -> line.organisation().country());
    }

    /** The numbers by size, the smallest first. */
    public List<Part> bySize() {
        return parts(line -> line.size().name()).stream()
                .sorted(Comparator.comparing((Part part) -> SizeClass.valueOf(part.name())))
                .toList();
    }

    private List<Part> parts(Function<CampaignLine, String> name) {
        return lines.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> part(group.getKey(), group.getValue()))
                .toList();
    }

    private static Part part(String name, Collection<CampaignLine> lines) {
        long cells = lines.stream().mapToLong(line -> line.cells().size()).sum();
        return new Part(
                name,
                lines.size(),
                cells - sum(lines, ObligationStatus.NOT_COMPETENT),
                sum(lines, ObligationStatus.APPLIED),
                sum(lines, ObligationStatus.LATE),
                lines.stream().filter(CampaignLine::silent).count());
    }

    private static long sum(Collection<CampaignLine> lines, ObligationStatus status) {
        return lines.stream().mapToLong(line -> line.count(status)).sum();
    }

    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
