package org.spona.members.duty.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.spona.members.duty.DutyMailing;
import org.spona.members.duty.DutyReading;
import org.spona.members.duty.InstitutionDuties;
import org.spona.members.duty.LinkRequesting;
import org.spona.members.link.InstitutionLinkError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.PageRequest;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an institution owes, on one page: by the link that it was sent, and for who works there. Each line leads on to its own page. */
@Controller
class DutyPages {

    private static final Set<ErrorCode> EXPLAINED =
            Set.of(InstitutionLinkError.UNREACHABLE, InstitutionLinkError.SENT_ALREADY);

    private final DutyReading duties;
    private final DutyMailing mailing;
    private final LinkRequesting requesting;

    DutyPages(DutyReading duties, DutyMailing mailing, LinkRequesting requesting) {
        this.duties = duties;
        this.requesting = requesting;
        this.mailing = mailing;
    }

    @GetMapping("/owes/{token}")
    String showByLink(
            @PathVariable String token,
            @Valid PageRequest page,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("token", token);
        return show(duties.getByLink(token, page, locale), false, model);
    }

    /** Those who act for the institution are sent their own link to one of the things. */
    @PostMapping("/owes/{token}/{entryId}/link")
    String request(
            @PathVariable String token,
            @PathVariable UUID entryId,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        String back = "/owes/" + token;
        try {
            requesting.request(token, entryId);
            return Flash.done("duty.requested").on(back, redirect);
        } catch (Refusal refusal) {
            if (refusal.error().equals(InstitutionLinkError.SENT_ALREADY)) {
                return Flash.warning("duty.requested.already").on(back, redirect);
            }
            throw refusal;
        }
    }

    @GetMapping("/organisations/{organisationId}/owes")
    String show(@PathVariable UUID organisationId, @Valid PageRequest page, Model model, Locale locale) {
        return show(duties.get(organisationId, page, locale), duties.sendsLink(organisationId), model);
    }

    @PostMapping("/organisations/{organisationId}/owes/link")
    String send(@PathVariable UUID organisationId, RedirectAttributes redirect) {
        String back = "/organisations/" + organisationId + "/owes";
        try {
            mailing.send(organisationId);
            return Flash.done("duty.sent").on(back, redirect);
        } catch (Refusal refusal) {
            if (EXPLAINED.contains(refusal.error())) {
                return Flash.warning("error." + refusal.error().code() + ".detail")
                        .on(back, redirect);
            }
            throw refusal;
        }
    }

    private static String show(InstitutionDuties owed, boolean sendsLink, Model model) {
        model.addAttribute("owed", owed);
        model.addAttribute("sendsLink", sendsLink);
        return "duty/list";
    }
}
