package org.spona.cooperation.counter.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterAuthoring;
import org.spona.cooperation.counter.CounterInput;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.indicator.Frequency;
import org.spona.cooperation.indicator.Reporters;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a counter. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/counters")
class CounterFormPages extends FormPages<CounterInput> {

    private final CounterReading counters;
    private final WritingChoices writing;
    private final MessageSource messages;

    CounterFormPages(
            CounterAuthoring authoring, CounterReading counters, WritingChoices writing, MessageSource messages) {
        super(
                "counter",
                "/counters",
                (id, locale) -> authoring.begin(id, locale).forForm(),
                authoring::save);
        this.counters = counters;
        this.writing = writing;
        this.messages = messages;
    }

    @Override
    protected String form(UUID id, CounterInput input, Model model, Locale locale) {
        writing.show(id, counters.find(id).map(Counter::version), model, locale);
        model.addAttribute(
                "frequencies", Choice.worded(Stream.of(Frequency.values()), "indicator.frequency.", messages, locale));
        model.addAttribute(
                "reporters", Choice.worded(Stream.of(Reporters.values()), "indicator.reporters.", messages, locale));
        model.addAttribute(
                "visibilities",
                Choice.worded(Stream.of(Visibility.values()), "indicator.visibility.", messages, locale));
        return "counter/form";
    }
}
