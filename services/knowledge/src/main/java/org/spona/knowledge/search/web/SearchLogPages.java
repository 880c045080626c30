package org.spona.knowledge.search.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practices;
import org.spona.knowledge.search.log.ReportPeriod;
import org.spona.knowledge.search.log.SearchReport;
import org.spona.knowledge.search.log.SearchReport.Query;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
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
    record QueryView(Query query, List<OpenedPractice> opened) {}

    /** @param language of the title without script, for {@code #content} */
    record OpenedPractice(UUID id, String title, String language) {

        static OpenedPractice of(Practice practice) {
            var content = practice.content();
            return new OpenedPractice(
                    practice.getId(),
                    content.title(),
                    Locale.forLanguageTag(content.language()).getLanguage());
        }
    }

    private final SearchReport report;
    private final Practices practices;
    private final Directory directory;

    SearchLogPages(SearchReport report, Practices practices, Directory directory) {
        this.report = report;
        this.practices = practices;
        this.directory = directory;
    }

    @GetMapping("/practices/search-log")
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
        Map<UUID, OpenedPractice> titles = titles(opened.values());
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
                                .map(titles::get)
                                .filter(Objects::nonNull)
                                .toList())));
        return "search/log";
    }

    private List<Network> networks(List<UUID> ids) {
        Map<UUID, Network> known = directory.networks(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, OpenedPractice> titles(Collection<List<UUID>> ids) {
        return ids.stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(id -> practices.findById(id).stream())
                .map(OpenedPractice::of)
                .collect(Collectors.toMap(OpenedPractice::id, Function.identity()));
    }
}
