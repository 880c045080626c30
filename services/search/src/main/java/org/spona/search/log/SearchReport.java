package org.spona.search.log;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked in a network, for its editors and coordinators. A query is told of once {@value #FEWEST_ASKERS} people have asked it in one
 * month, so that nobody is given away by what she looks for.
 */
@Service
@Transactional(readOnly = true)
public class SearchReport {

    /** How many different people must have asked the same in a month. */
    public static final int FEWEST_ASKERS = 3;

    private static final int OPENED = 3;

    /**
     * A query and what came of it.
     *
     * @param written Latin, in lower case, as it was spelled last
     * @param times how often it was asked
     * @param inVain how often of these nothing was found
     * @param hits how many things were found the last time
     * @param opened how often a thing was opened that was found so
     */
    public record Query(String term, String written, long times, long inVain, long hits, long opened) {}

    private record OpenedThing(String term, String kind, UUID thingId) {

        ThingKey key() {
            return new ThingKey(kind, thingId);
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    SearchReport(JdbcClient database, Clock clock, @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.database = database;
        this.clock = clock.withZone(zone);
    }

    /** The networks of which the reader may see a report, her workplace's first. */
    public List<UUID> networks() {
        Reader reader = Readers.get();
        Set<UUID> staffed = reader.staffNetworks();
        return Stream.concat(
                        reader.workplace().stream().map(workplace -> workplace.networkId()),
                        staffed.stream().sorted())
                .filter(staffed::contains)
                .distinct()
                .toList();
    }

    /**
     * What is asked in a network.
     *
     * @param inVain only what found nothing at least once, most in vain first; else all, most asked first
     * @throws Refusal {@code not-found} when the reader is not of the network's staff
     */
    public PageOf<Query> of(UUID networkId, ReportPeriod period, boolean inVain, PageRequest page) {
        if (!networks().contains(networkId)) {
            throw Refusal.notFound();
        }
        LocalDate month = ReportPeriod.monthOf(clock);
        String told = """
                from (select l.term, max(l.written) as written, sum(l.times) as times, sum(l.in_vain) as in_vain,
                        (array_agg(l.hits order by l.month desc))[1] as hits,
                        (select coalesce(sum(o.times), 0) from search_log_opened o where o.network_id = :network
                            and o.term = l.term and o.month between :first and :last) as opened
                    from search_log l where l.network_id = :network and l.month between :first and :last
                    group by l.term having max(l.askers) >= :fewest) as query
                """ + (inVain ? "where in_vain > 0 " : "");
        Map<String, Object> parameters = Map.of(
                "network", networkId,
                "first", period.first(month),
                "last", period.last(month),
                "fewest", FEWEST_ASKERS,
                "size", page.size(),
                "offset", page.offset());
        long total = database.sql("select count(*) " + told)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Query> items = database.sql("select * " + told + "order by " + (inVain ? "in_vain" : "times")
                        + " desc, term limit :size offset :offset")
                .params(parameters)
                .query(new SimplePropertyRowMapper<>(Query.class))
                .list();
        return new PageOf<>(items, total, page.page(), page.size());
    }

    /** What was opened most of what these queries found, by query; things that the reader may not see are among them. */
    public Map<String, List<ThingKey>> opened(UUID networkId, ReportPeriod period, Collection<String> terms) {
        if (terms.isEmpty() || !networks().contains(networkId)) {
            return Map.of();
        }
        LocalDate month = ReportPeriod.monthOf(clock);
        return database
                .sql("""
                        select term, kind, thing_id from (
                            select term, kind, thing_id, row_number() over (
                                partition by term order by sum(times) desc, kind, thing_id) as place
                            from search_log_opened where network_id = :network and month between :first and :last
                            and term in (:terms) group by term, kind, thing_id) as opened
                        where place <= :most order by term, place""")
                .param("network", networkId)
                .param("first", period.first(month))
                .param("last", period.last(month))
                .param("terms", List.copyOf(terms))
                .param("most", OPENED)
                .query(new SimplePropertyRowMapper<>(OpenedThing.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OpenedThing::term, Collectors.mapping(OpenedThing::key, Collectors.toList())));
    }
}
