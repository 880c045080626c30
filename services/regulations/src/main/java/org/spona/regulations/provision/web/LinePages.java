package org.spona.regulations.provision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.EditedLines;
import org.spona.regulations.provision.LineEditing;
import org.spona.regulations.provision.LineInput;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.SplitInput;
import org.spona.regulations.text.Level;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines of a draft, one by one: what was read wrongly is put right here. */
@Controller
@RequestMapping("/regulations/versions/{id}/lines")
class LinePages {

    private static final int CHOICE_LENGTH = 100;

    private final ActTexts texts;
    private final LineEditing editing;
    private final MessageSource messages;

    LinePages(ActTexts texts, LineEditing editing, MessageSource messages) {
        this.texts = texts;
        this.editing = editing;
        this.messages = messages;
    }

    @GetMapping("/{wid}")
    String edit(@PathVariable UUID id, @PathVariable UUID wid, Model model, Locale locale) {
        model.addAttribute("form", LineInput.of(line(id, wid)));
        return form(id, wid, model, locale);
    }

    @PostMapping("/{wid}")
    String correct(
            @PathVariable UUID id,
            @PathVariable UUID wid,
            @Valid @ModelAttribute("form") LineInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> editing.correct(id, wid, input.line()))) {
            return done("provision.corrected", id, redirect);
        }
        return form(id, wid, model, locale);
    }

    @GetMapping("/{wid}/next")
    String next(@PathVariable UUID id, @PathVariable UUID wid, Model model, Locale locale) {
        model.addAttribute("form", new LineInput(line(id, wid).level(), "", "", ""));
        return insertion(id, wid, model, locale);
    }

    @PostMapping("/{wid}/next")
    String insert(
            @PathVariable UUID id,
            @PathVariable UUID wid,
            @Valid @ModelAttribute("form") LineInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> editing.insert(id, wid, input.line()))) {
            return done("provision.inserted", id, redirect);
        }
        return insertion(id, wid, model, locale);
    }

    @PostMapping("/{wid}/join")
    String join(@PathVariable UUID id, @PathVariable UUID wid, RedirectAttributes redirect) {
        editing.join(id, wid);
        return done("provision.joined", id, redirect);
    }

    @GetMapping("/{wid}/split")
    String divide(@PathVariable UUID id, @PathVariable UUID wid, Model model) {
        model.addAttribute("form", SplitInput.blank());
        return division(id, wid, model);
    }

    @PostMapping("/{wid}/split")
    String split(
            @PathVariable UUID id,
            @PathVariable UUID wid,
            @Valid @ModelAttribute("form") SplitInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> editing.split(id, wid, input))) {
            return done("provision.divided", id, redirect);
        }
        return division(id, wid, model);
    }

    @PostMapping("/{wid}/merge")
    String merge(@PathVariable UUID id, @PathVariable UUID wid, RedirectAttributes redirect) {
        editing.merge(id, wid);
        return done("provision.merged", id, redirect);
    }

    @PostMapping("/{wid}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID wid, RedirectAttributes redirect) {
        editing.remove(id, wid);
        return done("provision.removed", id, redirect);
    }

    /** The lines that were looked at are right. */
    @PostMapping("/accept")
    String accept(
            @PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> wids, RedirectAttributes redirect) {
        editing.accept(id, wids);
        return done("provision.accepted", id, redirect);
    }

    private static String done(String message, UUID id, RedirectAttributes redirect) {
        return Flash.done(message).on("/regulations/versions/" + id, redirect);
    }

    private String form(UUID id, UUID wid, Model model, Locale locale) {
        model.addAttribute("line", line(id, wid));
        return lineForm(id, wid, model, locale, "act/line-form");
    }

    private String insertion(UUID id, UUID wid, Model model, Locale locale) {
        return lineForm(id, wid, model, locale, "act/line-new");
    }

    private String lineForm(UUID id, UUID wid, Model model, Locale locale, String template) {
        model.addAttribute("id", id);
        model.addAttribute("wid", wid);
        model.addAttribute("levels", Choice.worded(Stream.of(Level.values()), "provision.level.", messages, locale));
        return template;
    }

    private String division(UUID id, UUID wid, Model model) {
        List<Provision> lines = texts.list(texts.getVersion(id));
        Set<UUID> divisions = Set.copyOf(new EditedLines(lines).divisions(wid));
        model.addAttribute("id", id);
        model.addAttribute("wid", wid);
        model.addAttribute("line", line(id, wid));
        model.addAttribute(
                "divisions",
                lines.stream()
                        .filter(line -> divisions.contains(line.wid()))
                        .map(line -> new Choice(line.wid().toString(), beginning(line)))
                        .toList());
        return "act/line-split";
    }

    /** So much of a line that its writer knows which it is. */
    private static String beginning(Provision line) {
        String text =
                String.join(" ", line.number(), line.heading(), line.text()).strip();
        return text.length() <= CHOICE_LENGTH ? text : text.substring(0, CHOICE_LENGTH) + " …";
    }

    private Provision line(UUID id, UUID wid) {
        return texts.get(texts.getVersion(id), wid);
    }
}
