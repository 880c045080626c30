package org.spona.regulations.provision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.shell.Submitted;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.TextBringing;
import org.spona.regulations.provision.TextForm;
import org.spona.regulations.provision.VersionAuthoring;
import org.spona.regulations.text.Counts;
import org.spona.regulations.text.SentText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a draft is given its text. */
@Controller
@RequestMapping("/regulations/versions/{id}/text")
class TextPages {

    private final TextBringing bringing;
    private final VersionAuthoring authoring;
    private final ActTexts texts;

    TextPages(TextBringing bringing, VersionAuthoring authoring, ActTexts texts) {
        this.bringing = bringing;
        this.authoring = authoring;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new TextForm(null, ""));
        return form(id, model);
    }

    @PostMapping
    String bring(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Counts> read = new ArrayList<>();
        if (Submitted.taken(errors, response, () -> read.add(bring(id, form)))) {
            return TextForm.told(read.getFirst()).on("/regulations/versions/" + id, redirect);
        }
        return form(id, model);
    }

    private Counts bring(UUID id, TextForm form) {
        if (form.file() != null && !form.file().isEmpty()) {
            return bringing.bring(id, form.file());
        }
        if (form.text().isBlank()) {
            throw new InvalidInput("text", "version.text.missing");
        }
        return bringing.bring(id, new SentText.Plain(form.text()));
    }

    private String form(UUID id, Model model) {
        authoring.requireEditable(id);
        model.addAttribute("version", texts.getVersion(id));
        model.addAttribute("longest", TextForm.TEXT_LENGTH);
        return "act/bring";
    }
}
