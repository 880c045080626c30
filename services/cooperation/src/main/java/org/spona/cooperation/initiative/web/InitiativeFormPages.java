package org.spona.cooperation.initiative.web;

import org.spona.platform.shell.FormPages;
import org.springframework.web.bind.annotation.RequestMapping;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeAuthoring;
import org.spona.cooperation.initiative.InitiativeFilter;
import org.spona.cooperation.initiative.InitiativeInput;
import org.spona.cooperation.initiative.InitiativeKind;
import org.spona.cooperation.initiative.InitiativeLinks;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.InitiativeStatus;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an initiative, for whoever leads. */
@Controller
@RequestMapping("/initiatives")
class InitiativeFormPages extends FormPages<InitiativeInput> {

    private final InitiativeRegister register;
    private final WritingChoices writing;
    private final MessageSource messages;

    InitiativeFormPages(InitiativeAuthoring authoring, InitiativeRegister register, WritingChoices writing, MessageSource messages) {
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
