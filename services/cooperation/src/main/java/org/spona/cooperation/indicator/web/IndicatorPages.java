package org.spona.cooperation.indicator.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.indicator.ComparisonReading;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorFilter;
import org.spona.cooperation.indicator.IndicatorLinks;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.IndicatorSource;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupFilter;
import org.spona.cooperation.indicator.RollupLevel;
import org.spona.cooperation.indicator.RollupTables;
import org.spona.cooperation.indicator.web.RollupViews.RollupView;
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

/** Indicators: the list, the page of each with its values, and its values to take along. */
@Controller
class IndicatorPages {

    private final IndicatorReading indicators;
    private final RollupTables tables;
    private final ComparisonReading comparisons;
    private final IndicatorViews views;
    private final RollupViews rollups;
    private final IndicatorLinks links;
    private final IndicatorSheet sheet;
    private final RollupSheet values;
    private final MessageSource messages;
    private final Clock clock;

    IndicatorPages(
            IndicatorReading indicators,
            RollupTables tables,
            ComparisonReading comparisons,
            IndicatorViews views,
            RollupViews rollups,
            IndicatorLinks links,
            IndicatorSheet sheet,
            RollupSheet values,
            MessageSource messages,
            Clock clock) {
        this.indicators = indicators;
        this.tables = tables;
        this.comparisons = comparisons;
        this.views = views;
        this.rollups = rollups;
        this.links = links;
        this.sheet = sheet;
        this.values = values;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    String list(@Valid IndicatorFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("filter", filter);
        model.addAttribute("indicators", views.lines(indicators.list(filter, page)));
        model.addAttribute(
                "states", Choice.worded(Stream.of(Indicator.Status.values()), "indicator.status.", messages, locale));
        model.addAttribute(
                "sources", Choice.worded(Stream.of(IndicatorSource.values()), "indicator.source.", messages, locale));
        model.addAttribute("writer", indicators.canWrite());
        return "indicator/list";
    }

    @GetMapping("/indicators/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid IndicatorFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.of(indicators.list(filter, PageRequest.WHOLE).items(), locale), locale);
    }

    @GetMapping("/indicators/{id}")
    String show(
            @PathVariable UUID id, @Valid RollupFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        Indicator indicator = indicators.get(id);
        model.addAttribute("view", views.of(indicator, locale));
        RollupView rollup = rollups.of(tables.of(indicator, filter), locale);
        model.addAttribute("rollup", rollup);
        model.addAttribute("groups", PageOf.of(rollup.groups(), page));
        model.addAttribute("filter", filter);
        model.addAttribute("levels", Choice.worded(Stream.of(RollupLevel.values()), "rollup.level.", messages, locale));
        model.addAttribute("links", links.section(indicator).orElse(null));
        return "indicator/show";
    }

    /** The same chart of each municipality, on one measure. */
    @GetMapping("/indicators/{id}/municipalities")
    String municipalities(
            @PathVariable UUID id, @Valid RollupFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        Indicator indicator = indicators.get(id);
        var each = new RollupFilter(RollupLevel.MUNICIPALITY, filter.until(), filter.periods());
        RollupView rollup = rollups.of(tables.of(indicator, each), locale);
        model.addAttribute("indicator", indicator);
        model.addAttribute("rollup", rollup);
        model.addAttribute("groups", PageOf.of(rollup.groups(), page));
        return "indicator/municipalities";
    }

    /** The reader's municipality beside those that are like it. */
    @GetMapping("/indicators/{id}/comparison")
    String comparison(@PathVariable UUID id, @Valid RollupFilter filter, Model model, Locale locale) {
        Indicator indicator = indicators.get(id);
        var one = new RollupFilter(null, filter.until(), 1);
        Period period =
                one.of(indicator.content().frequency(), LocalDate.now(clock)).getFirst();
        model.addAttribute("indicator", indicator);
        model.addAttribute("period", views.period(period, locale));
        model.addAttribute("code", period.code());
        model.addAttribute(
                "comparison",
                comparisons
                        .read(indicator, period)
                        .map(comparison -> views.comparison(indicator, comparison, locale))
                        .orElse(null));
        return "indicator/comparison";
    }

    @GetMapping("/indicators/{id}/values/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> exportValues(
            @PathVariable UUID id, @PathVariable String format, @Valid RollupFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format).answer(values.of(tables.of(indicators.get(id), filter), locale), locale);
    }
}
