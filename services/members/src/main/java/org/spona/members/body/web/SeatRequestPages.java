package org.spona.members.body.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.spona.members.body.Body;
import org.spona.members.body.BodyError;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodyStep;
import org.spona.members.body.SeatError;
import org.spona.members.body.SeatRequests;
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

/** Who runs a body asks the institution of a seat for its delegate and deputies. */
@Controller
@RequestMapping("/bodies/{id}/seats/{seatId}/ask")
class SeatRequestPages {

    /** Of these the page of the body says why nobody was asked. */
    private static final Set<ErrorCode> EXPLAINED = Set.of(SeatError.UNREACHABLE, SeatError.ASKED_ALREADY);

    private final SeatRequests requests;
    private final BodyReading bodies;
    private final MessageSource messages;

    SeatRequestPages(SeatRequests requests, BodyReading bodies, MessageSource messages) {
        this.requests = requests;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, @PathVariable UUID seatId, Model model, Locale locale) {
        Body body = bodies.get(id);
        if (!bodies.permissions(body).include(BodyStep.NAME.name())) {
            throw new Refusal(BodyError.NOT_YOURS);
        }
        String institution = body.seat(seatId).content().institution();
        return new Confirmation(
                        "seat.ask",
                        messages.getMessage("seat.ask.reach", new Object[] {institution}, locale),
                        "/bodies/" + id + "/seats/" + seatId + "/ask",
                        "/bodies/" + id,
                        false)
                .view(model);
    }

    @PostMapping
    String ask(@PathVariable UUID id, @PathVariable UUID seatId, RedirectAttributes redirect) {
        try {
            requests.ask(id, seatId);
            return Flash.done("seat.ask.done").on("/bodies/" + id, redirect);
        } catch (Refusal refusal) {
            if (EXPLAINED.contains(refusal.error())) {
                return Flash.warning("error." + refusal.error().code() + ".detail")
                        .on("/bodies/" + id, redirect);
            }
            throw refusal;
        }
    }
}
