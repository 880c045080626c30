package org.spona.cooperation.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.cooperation.counter.CellShape;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterContent;
import org.spona.cooperation.counter.CounterCounting;
import org.spona.cooperation.counter.CounterCounting.OwnNumbers;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.counter.NumbersInput;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader's organisation counts: its periods, and the table of each. */
@Controller
class NumberPages {

    /** So many periods are offered. */
    private static final int OFFERED = 12;

    /** A period of the reader's organisation. */
    record OwnPeriod(String code, String name, Optional<OwnNumbers> numbers, int sum) {}

    private final CounterReading counters;
    private final CounterCounting counting;
    private final ValueWords words;
    private final Clock clock;

    NumberPages(CounterReading counters, CounterCounting counting, ValueWords words, Clock clock) {
        this.counters = counters;
        this.counting = counting;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/counters/{id}/numbers")
    String own(@PathVariable UUID id, Model model, Locale locale) {
        Counter counter = counting(id);
        List<OwnNumbers> known = counting.own(counter);
        model.addAttribute("counter", counter);
        model.addAttribute(
                "periods",
                Period.until(LocalDate.now(clock), counter.content().frequency(), OFFERED).reversed().stream()
                        .map(period -> period(period, known, locale))
                        .toList());
        return "counter/numbers";
    }

    @GetMapping("/counters/{id}/numbers/{period}")
    String ask(@PathVariable UUID id, @PathVariable String period, Model model, Locale locale) {
        Counter counter = counting(id);
        model.addAttribute(
                "form",
                new NumbersInput(counting.own(counter).stream()
                        .filter(known -> known.period().equals(period))
                        .findFirst()
                        .map(known -> known.numbers().stream()
                                .map(number -> number == 0 ? "" : number.toString())
                                .toList())
                        .orElse(List.of())));
        return form(counter, period, model, locale);
    }

    @PostMapping("/counters/{id}/numbers/{period}")
    String say(
            @PathVariable UUID id,
            @PathVariable String period,
            @Valid @ModelAttribute("form") NumbersInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> counting.say(id, period, form))) {
            return Flash.done("counter.numbers.saved").on("/counters/" + id + "/numbers", redirect);
        }
        return form(counting(id), period, model, locale);
    }

    private String form(Counter counter, String code, Model model, Locale locale) {
        Period period = Period.read(code)
                .filter(of -> of.frequency() == counter.content().frequency())
                .orElseThrow(Refusal::notFound);
        model.addAttribute("counter", counter);
        model.addAttribute("code", period.code());
        model.addAttribute("period", words.period(period, locale));
        model.addAttribute("labels", labels(counter.content()));
        return "counter/number";
    }

    private Counter counting(UUID id) {
        Counter counter = counters.get(id);
        if (counting.reporter(counter).isEmpty()) {
            throw Refusal.notFound();
        }
        return counter;
    }

    private OwnPeriod period(Period period, List<OwnNumbers> known, Locale locale) {
        Optional<OwnNumbers> numbers =
                known.stream().filter(own -> own.period().equals(period.code())).findFirst();
        return new OwnPeriod(
                period.code(),
                words.period(period, locale),
                numbers,
                numbers.map(own -> own.numbers().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .orElse(0));
    }

    /** What the fields of the cells are called: the value of each list. */
    private static List<String> labels(CounterContent content) {
        CellShape shape = content.shape();
        List<String> labels = new ArrayList<>();
        for (int cell = 0; cell < shape.cells(); cell++) {
            List<String> values = new ArrayList<>();
            for (int list = 0; list < content.breakdowns().size(); list++) {
                values.add(content.breakdowns().get(list).values().get(shape.value(cell, list)));
            }
            labels.add(String.join(", ", values));
        }
        return labels;
    }
}
