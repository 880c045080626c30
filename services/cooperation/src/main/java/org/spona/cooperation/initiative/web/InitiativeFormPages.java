package org.spona.cooperation.initiative.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeAuthoring;
import org.spona.cooperation.initiative.InitiativeInput;
import org.spona.cooperation.initiative.InitiativeKind;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of an initiative, for whoever leads. */
@Controller
@RequestMapping("/initiatives")
class InitiativeFormPages extends FormPages<InitiativeInput> {

    private final InitiativeRegister register;
    private final WritingChoices writing;
    private final MessageSource messages;

    InitiativeFormPages(
            InitiativeAuthoring authoring,
            InitiativeRegister register,
            WritingChoices writing,
            MessageSource messages) {
        super("initiative", "/initiatives", authoring::begin, authoring::save);
        this.register = register;
        this.writing = writing;
        this.messages = messages;
    }

    @Override
    protected String form(UUID id, InitiativeInput input, Model model, Locale locale) {
        writing.show(id, register.find(id).map(Initiative::version), "initiative", model, locale);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(InitiativeKind.values()), "initiative.kind.", messages, locale));
        return "initiative/form";
    }
}
