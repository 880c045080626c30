package org.spona.regulations.provision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.regulations.text.Level;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which lines of a text are put right one by one. A controller says under which address the text is written:
 * {@code @RequestMapping("/local-acts/{id}")}.
 */
public abstract class LineEditPages {

    private final EditableText texts;
    private final MessageSource messages;

    protected LineEditPages(EditableText texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** The address below which the lines are. */
    protected abstract String address(UUID id);

    /** The page on which all lines are seen. */
    protected abstract String overview(UUID id);

    /** Whether articles can be divided and joined as a whole. */
    protected boolean dividesArticles() {
        return false;
    }

    @GetMapping("/lines/{wid}")
    String edit(@PathVariable UUID id, @PathVariable UUID wid, Model model, Locale locale) {
        model.addAttribute("form", LineInput.of(line(id, wid)));
        return form(id, wid, model, locale, "act/line-form");
    }

    @PostMapping("/lines/{wid}")
    String correct(
            @PathVariable UUID id,
            @PathVariable UUID wid,
            @Valid @ModelAttribute("form") LineInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> texts.change(id, lines -> lines.correct(wid, input.line())))) {
            return done("provision.corrected", id, redirect);
        }
        return form(id, wid, model, locale, "act/line-form");
    }

    @GetMapping("/lines/{wid}/next")
    String next(@PathVariable UUID id, @PathVariable UUID wid, Model model, Locale locale) {
        model.addAttribute("form", new LineInput(line(id, wid).level(), "", "", ""));
        return form(id, wid, model, locale, "act/line-new");
    }

    @PostMapping("/lines/{wid}/next")
    String insert(
            @PathVariable UUID id,
            @PathVariable UUID wid,
            @Valid @ModelAttribute("form") LineInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> texts.change(id, lines -> lines.insert(wid, input.line())))) {
            return done("provision.inserted", id, redirect);
        }
        return form(id, wid, model, locale, "act/line-new");
    }

    @PostMapping("/lines/{wid}/join")
    String join(@PathVariable UUID id, @PathVariable UUID wid, RedirectAttributes redirect) {
        texts.change(id, lines -> lines.join(wid));
        return done("provision.joined", id, redirect);
    }

    @PostMapping("/lines/{wid}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID wid, RedirectAttributes redirect) {
        texts.change(id, lines -> lines.remove(wid));
        return done("provision.removed", id, redirect);
    }

    /** The lines that were looked at are right. */
    @PostMapping("/lines/accept")
    String accept(
            @PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> wids, RedirectAttributes redirect) {
        texts.change(id, lines -> lines.accept(wids));
        return done("provision.accepted", id, redirect);
    }

    /** Back where all lines are seen, with what was done. */
    protected final String done(String message, UUID id, RedirectAttributes redirect) {
        return Flash.done(message).on(overview(id), redirect);
    }

    /** A line, for who may change it. */
    protected final Provision line(UUID id, UUID wid) {
        return texts.edit(id).stream()
                .filter(line -> line.wid().equals(wid))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private String form(UUID id, UUID wid, Model model, Locale locale, String template) {
        model.addAttribute("line", line(id, wid));
        model.addAttribute("address", address(id) + "/lines/" + wid);
        model.addAttribute("overview", overview(id));
        model.addAttribute("divides", dividesArticles());
        model.addAttribute("levels", Choice.worded(Stream.of(Level.values()), "provision.level.", messages, locale));
        return template;
    }
}
