package org.spona.cooperation.counter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterFigures;
import org.spona.cooperation.counter.CounterPermissions;
import org.spona.cooperation.counter.CounterPublishing;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever owns a counter publishes its periods. */
@Controller
class EditionPages {

    private static final int OFFERED = 12;

    /** A period with how many have counted for it. */
    record EditionLine(String code, String name, long reports, boolean over, boolean published) {}

    private final CounterReading counters;
    private final CounterPublishing publishing;
    private final CounterFigures figures;
    private final CounterPermissions permissions;
    private final ValueWords words;
    private final MessageSource messages;
    private final Clock clock;

    EditionPages(
            CounterReading counters,
            CounterPublishing publishing,
            CounterFigures figures,
            CounterPermissions permissions,
            ValueWords words,
            MessageSource messages,
            Clock clock) {
        this.counters = counters;
        this.publishing = publishing;
        this.figures = figures;
        this.permissions = permissions;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/counters/{id}/editions")
    String list(@PathVariable UUID id, Model model, Locale locale) {
        Counter counter = counters.get(id);
        if (!permissions.of(counter).include("PUBLISH")) {
            throw Refusal.notFound();
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> reports = publishing.reports(id);
        List<String> published = figures.editions(id).stream()
                .map(CounterFigures.Edition::period)
                .toList();
        model.addAttribute("counter", counter);
        model.addAttribute(
                "periods",
                Period.until(today, counter.content().frequency(), OFFERED).reversed().stream()
                        .map(period -> new EditionLine(
                                period.code(),
                                words.period(period, locale),
                                reports.getOrDefault(period.code(), 0L),
                                period.last().isBefore(today),
                                published.contains(period.code())))
                        .toList());
        return "counter/editions";
    }

    /** Says what is published for whom, and asks once. */
    @GetMapping("/counters/{id}/editions/{period}")
    String ask(@PathVariable UUID id, @PathVariable String period, Model model, Locale locale) {
        Counter counter = publishing.requirePublishable(id, period);
        String reach = messages.getMessage(
                "counter.publish.reach",
                new Object[] {
                    publishing.reports(id).getOrDefault(period, 0L),
                    messages.getMessage(
                            "indicator.visibility." + counter.ownership().visibility(), null, locale)
                },
                locale);
        return new Confirmation(
                        "counter.publish",
                        reach,
                        "/counters/" + id + "/editions/" + period,
                        "/counters/" + id + "/editions",
                        false)
                .view(model);
    }

    @PostMapping("/counters/{id}/editions/{period}")
    String publish(@PathVariable UUID id, @PathVariable String period, RedirectAttributes redirect) {
        publishing.publish(id, period);
        return Flash.done("counter.publish.done").on("/counters/" + id, redirect);
    }
}
