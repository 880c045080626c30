package org.spona.members.body.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.spona.members.body.Body;
import org.spona.members.body.BodyError;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodyStep;
import org.spona.members.body.SeatDuties;
import org.spona.members.body.SeatRequests;
import org.spona.members.link.InstitutionLinkError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who runs a body asks the institution of a seat for its delegate and deputies, and has it told what it owes. */
@Controller
@RequestMapping("/bodies/{id}/seats/{seatId}")
class SeatRequestPages {

    /** Of these the page of the body says why nothing was sent. */
    private static final Set<ErrorCode> EXPLAINED =
            Set.of(InstitutionLinkError.UNREACHABLE, InstitutionLinkError.SENT_ALREADY);

    private final SeatRequests requests;
    private final SeatDuties duties;
    private final BodyReading bodies;
    private final MessageSource messages;

    SeatRequestPages(SeatRequests requests, SeatDuties duties, BodyReading bodies, MessageSource messages) {
        this.requests = requests;
        this.duties = duties;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping("/ask")
    String confirmAsking(@PathVariable UUID id, @PathVariable UUID seatId, Model model, Locale locale) {
        return confirm(id, seatId, "ask", model, locale);
    }

    @PostMapping("/ask")
    String ask(@PathVariable UUID id, @PathVariable UUID seatId, RedirectAttributes redirect) {
        return send(id, "ask", () -> requests.ask(id, seatId), redirect);
    }

    @GetMapping("/owes")
    String confirmDuties(@PathVariable UUID id, @PathVariable UUID seatId, Model model, Locale locale) {
        return confirm(id, seatId, "owes", model, locale);
    }

    @PostMapping("/owes")
    String duties(@PathVariable UUID id, @PathVariable UUID seatId, RedirectAttributes redirect) {
        return send(id, "owes", () -> duties.send(id, seatId), redirect);
    }

    private String confirm(UUID id, UUID seatId, String what, Model model, Locale locale) {
        Body body = bodies.get(id);
        if (!bodies.permissions(body).include(BodyStep.NAME.name())) {
            throw new Refusal(BodyError.NOT_YOURS);
        }
        String institution = body.seat(seatId).content().institution();
        return new Confirmation(
                        "seat." + what,
                        messages.getMessage("seat." + what + ".reach", new Object[] {institution}, locale),
                        "/bodies/" + id + "/seats/" + seatId + "/" + what,
                        "/bodies/" + id,
                        false)
                .view(model);
    }

    private static String send(UUID id, String what, Runnable work, RedirectAttributes redirect) {
        try {
            work.run();
            return Flash.done("seat." + what + ".done").on("/bodies/" + id, redirect);
        } catch (Refusal refusal) {
            if (EXPLAINED.contains(refusal.error())) {
                return Flash.warning("error." + refusal.error().code() + ".detail")
                        .on("/bodies/" + id, redirect);
            }
            throw refusal;
        }
    }
}
