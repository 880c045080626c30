package org.spona.regulations.modelact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.provision.LineInput;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.TextForm;
import org.spona.regulations.text.Counts;
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
 * The pages on which a text is brought and put right line by line. A controller says whose text and under which address:
 * {@code @RequestMapping("/local-acts/{id}")}.
 */
public abstract class DraftTextPages {

    private final DraftText texts;
    private final DraftBringing bringing;
    private final MessageSource messages;

    protected DraftTextPages(DraftText texts, DraftBringing bringing, MessageSource messages) {
        this.texts = texts;
        this.bringing = bringing;
        this.messages = messages;
    }

    /** Whose text it is; refuses what the reader may not see. Its address is that under which the text is written. */
    protected abstract Thing owner(UUID id);

    /** The lines as they are written; those alone that want a person's eye, if she asks for them. */
    @GetMapping("/text")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean doubtful,
            @Valid PageRequest page,
            Model model) {
        List<Provision> all = texts.edit(id);
        List<Provision> doubts =
                all.stream().filter(line -> !line.doubts().isEmpty()).toList();
        model.addAttribute("owner", owner(id));
        model.addAttribute("lines", PageOf.of(doubtful ? doubts : all, page));
        model.addAttribute("total", all.size());
        model.addAttribute("doubts", doubts.size());
        model.addAttribute("doubtful", doubtful);
        return "draft/text";
    }

    @GetMapping("/text/new")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new TextForm(null, ""));
        return bringing(id, model);
    }

    @PostMapping("/text")
    String bring(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Counts> read = new ArrayList<>();
        if (Submitted.taken(errors, response, () -> read.add(bringing.bring(texts, id, form)))) {
            return TextForm.told(read.getFirst()).on(owner(id).address() + "/text", redirect);
        }
        return bringing(id, model);
    }

    @GetMapping("/lines/{wid}")
    String edit(@PathVariable UUID id, @PathVariable UUID wid, Model model, Locale locale) {
        model.addAttribute("form", LineInput.of(line(id, wid)));
        return line(id, wid, model, locale, "draft/line");
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
        return line(id, wid, model, locale, "draft/line");
    }

    @GetMapping("/lines/{wid}/next")
    String next(@PathVariable UUID id, @PathVariable UUID wid, Model model, Locale locale) {
        model.addAttribute("form", new LineInput(line(id, wid).level(), "", "", ""));
        return line(id, wid, model, locale, "draft/line-new");
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
        return line(id, wid, model, locale, "draft/line-new");
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

    private String done(String message, UUID id, RedirectAttributes redirect) {
        return Flash.done(message).on(owner(id).address() + "/text", redirect);
    }

    private String bringing(UUID id, Model model) {
        texts.edit(id);
        model.addAttribute("owner", owner(id));
        model.addAttribute("longest", TextForm.TEXT_LENGTH);
        return "draft/bring";
    }

    private String line(UUID id, UUID wid, Model model, Locale locale, String template) {
        model.addAttribute("line", line(id, wid));
        model.addAttribute("owner", owner(id));
        model.addAttribute("levels", Choice.worded(Stream.of(Level.values()), "provision.level.", messages, locale));
        return template;
    }

    private Provision line(UUID id, UUID wid) {
        return texts.edit(id).stream()
                .filter(line -> line.wid().equals(wid))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
