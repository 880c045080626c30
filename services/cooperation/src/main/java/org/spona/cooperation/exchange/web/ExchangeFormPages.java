package org.spona.cooperation.exchange.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAuthoring;
import org.spona.cooperation.exchange.ExchangeForm;
import org.spona.cooperation.exchange.ExchangeInput;
import org.spona.cooperation.exchange.ExchangeKind;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of an offer or a need. */
@Controller
@RequestMapping("/exchange")
class ExchangeFormPages extends FormPages<ExchangeInput> {

    private final ExchangeRegister register;
    private final WritingChoices writing;
    private final MessageSource messages;

    ExchangeFormPages(
            ExchangeAuthoring authoring, ExchangeRegister register, WritingChoices writing, MessageSource messages) {
        super("exchange", "/exchange", authoring::begin, authoring::save);
        this.register = register;
        this.writing = writing;
        this.messages = messages;
    }

    @Override
    protected String form(UUID id, ExchangeInput input, Model model, Locale locale) {
        writing.show(id, register.find(id).map(Exchange::version), "exchange", model, locale);
        choices(model, messages, locale);
        return "exchange/form";
    }

    /** What the form and the list let choose from. */
    static void choices(Model model, MessageSource messages, Locale locale) {
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(ExchangeKind.values()), "exchange.kind.", messages, locale));
        model.addAttribute(
                "forms", Choice.worded(Stream.of(ExchangeForm.values()), "exchange.form.", messages, locale));
    }
}
