package org.spona.search.log.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.findable.Things;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.spona.search.log.ReportPeriod;
import org.spona.search.log.SearchReport;
import org.spona.search.log.SearchReport.Query;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked in a network, for its staff: what most people look for, and what they do not find. */
@Controller
class SearchLogPages {

    /**
     * A query as the page shows it.
     *
     * @param opened what was opened most of what it found, as far as the reader may see it
     */
    record QueryView(Query query, List<Thing> opened) {}

    private final SearchReport report;
    private final Things things;
    private final Directory directory;

    SearchLogPages(SearchReport report, Things things, Directory directory) {
        this.report = report;
        this.things = things;
        this.directory = directory;
    }

    @GetMapping("/search/log")
    String show(
            @RequestParam(required = false) @Nullable UUID network,
            @RequestParam(defaultValue = "THIS_MONTH") ReportPeriod period,
            @RequestParam(defaultValue = "false") boolean inVain,
            @Valid PageRequest page,
            Model model) {
        List<UUID> networks = report.networks();
        UUID shown = Objects.requireNonNullElseGet(
                network, () -> networks.stream().findFirst().orElseThrow(Refusal::notFound));
        var queries = report.of(shown, period, inVain, page);
        var opened = report.opened(
                shown, period, queries.items().stream().map(Query::term).toList());
        Map<ThingKey, Thing> readable = things.readable(
                opened.values().stream().flatMap(List::stream).distinct().toList());
        model.addAttribute("networks", networks(networks));
        model.addAttribute("network", shown);
        model.addAttribute("period", period);
        model.addAttribute("periods", Arrays.asList(ReportPeriod.values()));
        model.addAttribute("inVain", inVain);
        model.addAttribute("fewest", SearchReport.FEWEST_ASKERS);
        model.addAttribute(
                "queries",
                queries.map(query -> new QueryView(
                        query,
                        opened.getOrDefault(query.term(), List.of()).stream()
                                .map(readable::get)
                                .filter(Objects::nonNull)
                                .toList())));
        return "search/log";
    }

    private List<Network> networks(List<UUID> ids) {
        Map<UUID, Network> known = directory.networks(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
