package org.spona.cooperation.counter.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterContent;
import org.spona.cooperation.counter.CounterCounting;
import org.spona.cooperation.counter.CounterFigures;
import org.spona.cooperation.counter.CounterFilter;
import org.spona.cooperation.counter.CounterPermissions;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.counter.FigureFilter;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Counters: the list, and the page of each with what is published. */
@Controller
class CounterPages {

    /** A line of what is published, in words. */
    record FigureView(String period, String value, String number) {}

    private final CounterReading counters;
    private final CounterFigures figures;
    private final CounterCounting counting;
    private final CounterPermissions permissions;
    private final Directory directory;
    private final CounterSheet sheet;
    private final FigureWords words;
    private final ValueWords periods;
    private final MessageSource messages;

    CounterPages(
            CounterReading counters,
            CounterFigures figures,
            CounterCounting counting,
            CounterPermissions permissions,
            Directory directory,
            CounterSheet sheet,
            FigureWords words,
            ValueWords periods,
            MessageSource messages) {
        this.counters = counters;
        this.figures = figures;
        this.counting = counting;
        this.permissions = permissions;
        this.directory = directory;
        this.sheet = sheet;
        this.words = words;
        this.periods = periods;
        this.messages = messages;
    }

    @GetMapping("/counters")
    String list(@Valid CounterFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Counter> found = counters.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("counters", found);
        model.addAttribute(
                "organisations",
                directory.organisations(found.items().stream()
                        .map(counter -> counter.ownership().organisationId())
                        .toList()));
        model.addAttribute(
                "states", Choice.worded(Stream.of(Counter.Status.values()), "counter.status.", messages, locale));
        model.addAttribute("writer", counters.canWrite());
        return "counter/list";
    }

    @GetMapping("/counters/{id}")
    String show(@PathVariable UUID id, @Valid FigureFilter filter, Model model, Locale locale) {
        Counter counter = counters.get(id);
        int list = list(counter, filter);
        model.addAttribute("counter", counter);
        model.addAttribute("can", permissions.of(counter));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "figures",
                lines(counter, filter).stream()
                        .map(line -> new FigureView(
                                period(line.period(), locale),
                                words.value(counter, list, line, locale),
                                words.figure(line.figure(), locale)))
                        .toList());
        model.addAttribute("reporter", counting.reporter(counter).isPresent());
        model.addAttribute(
                "owner",
                directory.findOrganisation(counter.ownership().organisationId()).orElse(null));
        model.addAttribute(
                "editions",
                figures.editions(id).stream()
                        .map(edition -> new Choice(edition.period(), period(edition.period(), locale)))
                        .toList());
        model.addAttribute(
                "parts",
                Choice.organisations(
                        directory.organisations(figures.organisations(id)).values(), messages, locale));
        model.addAttribute("lists", lists(counter.content()));
        model.addAttribute("values", values(counter.content()));
        return "counter/show";
    }

    @GetMapping("/counters/{id}/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @PathVariable String format, @Valid FigureFilter filter, Locale locale) {
        Counter counter = counters.get(id);
        return SheetFormat.ofExtension(format)
                .answer(sheet.of(counter, lines(counter, filter), list(counter, filter), locale), locale);
    }

    private List<CounterFigures.Line> lines(Counter counter, FigureFilter filter) {
        return figures.list(counter, filter);
    }

    private static int list(Counter counter, FigureFilter filter) {
        Integer by = filter.by();
        return by == null || by >= counter.content().breakdowns().size() ? 0 : by;
    }

    private String period(String code, Locale locale) {
        return Period.read(code).map(period -> periods.period(period, locale)).orElse(code);
    }

    private static List<Choice> lists(CounterContent content) {
        return IntStream.range(0, content.breakdowns().size())
                .mapToObj(list -> new Choice(
                        Integer.toString(list), content.breakdowns().get(list).name()))
                .toList();
    }

    private static List<Choice> values(CounterContent content) {
        List<Choice> values = new ArrayList<>();
        for (int list = 0; list < content.breakdowns().size(); list++) {
            Breakdown breakdown = content.breakdowns().get(list);
            for (int value = 0; value < breakdown.values().size(); value++) {
                values.add(new Choice(
                        list + ":" + value,
                        breakdown.name() + ": " + breakdown.values().get(value)));
            }
        }
        return values;
    }
}
