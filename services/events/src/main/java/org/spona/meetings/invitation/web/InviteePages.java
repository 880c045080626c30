package org.spona.meetings.invitation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.Audience;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing whom to invite: the list grows with each choice, and is seen before anything is sent. */
@Controller
class InviteePages {

    private final InviteeAuthoring invitees;
    private final AudienceChoices choices;
    private final InviteeSheet sheet;

    InviteePages(InviteeAuthoring invitees, AudienceChoices choices, InviteeSheet sheet) {
        this.invitees = invitees;
        this.choices = choices;
        this.sheet = sheet;
    }

    @GetMapping("/meetings/{id}/invitees")
    String choose(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", choices.begin(id));
        return choices.page(id, model, locale);
    }

    @PostMapping("/meetings/{id}/invitees")
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AudienceForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Audience audience = form.audience(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return choices.page(id, model, locale);
        }
        int added = invitees.invite(id, audience);
        Flash said = added == 0
                ? Flash.warning("meeting.invitees.none-added")
                : Flash.done("meeting.invitees.added", Integer.toString(added));
        return said.on("/meetings/" + id + "/invitees", redirect);
    }

    @GetMapping("/meetings/{id}/invitees/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(id, locale), locale);
    }

    @PostMapping("/meetings/{id}/invitees/{inviteeId}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID inviteeId, RedirectAttributes redirect) {
        invitees.uninvite(id, inviteeId);
        return Flash.done("meeting.invitees.removed").on("/meetings/" + id + "/invitees", redirect);
    }
}
