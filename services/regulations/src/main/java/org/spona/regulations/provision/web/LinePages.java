package org.spona.regulations.provision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Submitted;
import org.spona.regulations.provision.EditedLines;
import org.spona.regulations.provision.LineEditPages;
import org.spona.regulations.provision.LineEditing;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.SplitInput;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines of a draft of an act: what was read wrongly is put right here, and articles are divided and joined. */
@Controller
@RequestMapping("/regulations/versions/{id}")
class LinePages extends LineEditPages {

    private static final int CHOICE_LENGTH = 100;

    private final LineEditing editing;

    LinePages(LineEditing editing, MessageSource messages) {
        super(editing, messages);
        this.editing = editing;
    }

    @Override
    protected String address(UUID id) {
        return "/regulations/versions/" + id;
    }

    @Override
    protected String overview(UUID id) {
        return address(id);
    }

    @Override
    protected boolean dividesArticles() {
        return true;
    }

    @GetMapping("/lines/{wid}/split")
    String divide(@PathVariable UUID id, @PathVariable UUID wid, Model model) {
        model.addAttribute("form", SplitInput.blank());
        return division(id, wid, model);
    }

    @PostMapping("/lines/{wid}/split")
    String split(
            @PathVariable UUID id,
            @PathVariable UUID wid,
            @Valid @ModelAttribute("form") SplitInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(
                errors, response, () -> editing.change(id, lines -> lines.split(wid, input.from(), input.article())))) {
            return done("provision.divided", id, redirect);
        }
        return division(id, wid, model);
    }

    @PostMapping("/lines/{wid}/merge")
    String merge(@PathVariable UUID id, @PathVariable UUID wid, RedirectAttributes redirect) {
        editing.change(id, lines -> lines.merge(wid));
        return done("provision.merged", id, redirect);
    }

    private String division(UUID id, UUID wid, Model model) {
        List<Provision> lines = editing.edit(id);
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
}
