package org.spona.members.body.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.BodyAuthoring;
import org.spona.members.body.BodyInput;
import org.spona.members.body.BodyKind;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
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

/** The one form of a body: what it is, its rule, and which institutions have seats. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/bodies")
class BodyFormPages extends RowFormPages<BodyInput> {

    private final BodyAuthoring authoring;
    private final WritingChoices writing;
    private final MessageSource messages;

    BodyFormPages(BodyAuthoring authoring, WritingChoices writing, FormRows rows, MessageSource messages) {
        super(rows, "seats", BodyInput::withSeat, BodyInput::withoutSeat);
        this.authoring = authoring;
        this.writing = writing;
        this.messages = messages;
    }

    /** A new one; made up as another, if that is named. */
    @GetMapping("/new")
    String begin(@RequestParam(required = false) @Nullable UUID like) {
        return "redirect:/bodies/" + UUID.randomUUID() + "/edit" + (like == null ? "" : "?like=" + like);
    }

    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID like, Model model, Locale locale) {
        BodyInput input = authoring.begin(id, like, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") BodyInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean found,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, found))) {
            return found
                    ? "redirect:/bodies/" + id + "/found"
                    : Flash.done("body.saved").on("/bodies/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, BodyInput input, boolean found) {
        authoring.save(id, input);
        if (found) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected String form(UUID id, BodyInput input, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("known", authoring.find(id).orElse(null));
        model.addAttribute("most", BodyInput.MOST_SEATS);
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities", Choice.explained(Stream.of(Visibility.values()), "body.visibility.", messages, locale));
        choices("kinds", BodyKind.values(), "body.kind.", model, locale);
        choices("roles", SeatRole.values(), "body.seat.role.", model, locale);
        choices("bases", BodyRule.Base.values(), "body.rule.base.", model, locale);
        choices("thresholds", BodyRule.Threshold.values(), "body.rule.threshold.", model, locale);
        choices("majorityBases", BodyRule.MajorityBase.values(), "body.rule.majorityBase.", model, locale);
        choices("shares", BodyRule.Share.values(), "body.rule.majority.", model, locale);
        choices("approvals", BodyRule.Approval.values(), "body.rule.approval.", model, locale);
        return "body/form";
    }

    private void choices(String name, Object[] values, String prefix, Model model, Locale locale) {
        model.addAttribute(name, Choice.worded(Stream.of(values), prefix, messages, locale));
    }
}
