package org.spona.cooperation.measure.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureFilter;
import org.spona.cooperation.measure.MeasureLinks;
import org.spona.cooperation.measure.MeasureReading;
import org.spona.cooperation.measure.MeasureStatus;
import org.spona.cooperation.risk.RiskReading;
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

/** Measures: the list, and the page of each. */
@Controller
class MeasurePages {

    private final MeasureReading measures;
    private final RiskReading risks;
    private final MeasureViews views;
    private final MeasureLinks links;
    private final MeasureSheet sheet;
    private final MessageSource messages;

    MeasurePages(
            MeasureReading measures,
            RiskReading risks,
            MeasureViews views,
            MeasureLinks links,
            MeasureSheet sheet,
            MessageSource messages) {
        this.measures = measures;
        this.risks = risks;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/measures")
    String list(@Valid MeasureFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Measure> found = measures.list(filter, page);
        UUID risk = filter.risk();
        model.addAttribute("filter", filter);
        model.addAttribute("measures", found.with(views.lines(found.items(), locale)));
        model.addAttribute(
                "states", Choice.worded(Stream.of(MeasureStatus.values()), "measure.status.", messages, locale));
        model.addAttribute("risk", risk == null ? null : risks.find(risk).orElse(null));
        model.addAttribute("writes", measures.canWrite());
        return "measure/list";
    }

    @GetMapping("/measures/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid MeasureFilter filter, Locale locale) {
        var lines = views.lines(measures.list(filter, PageRequest.WHOLE).items(), locale);
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    /** What can be done with measures, for the page on which they are found. */
    @GetMapping("/measures/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", measures.canWrite());
        return "measure/actions";
    }

    @GetMapping("/measures/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Measure measure = measures.get(id);
        model.addAttribute("view", views.of(measure, locale));
        model.addAttribute("links", links.section(measure).orElse(null));
        return "measure/show";
    }
}
