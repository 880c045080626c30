package org.spona.members.body.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.body.InstitutionSeat;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an institution names its people, wherever its address comes from: a link, or who has signed in. */
@Component
class InstitutionSeatPage {

    private final MessageSource messages;

    InstitutionSeatPage(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The seat with the form, which the model has.
     *
     * @param address of the page
     * @param mandateId under which somebody is named
     */
    String show(InstitutionSeat own, String address, UUID mandateId, Model model, Locale locale) {
        model.addAttribute("own", own);
        model.addAttribute("seat", own.seat());
        model.addAttribute("address", address);
        model.addAttribute("action", address + "/mandates/" + mandateId);
        model.addAttribute("mandateId", mandateId);
        model.addAttribute(
                "kinds", Choice.explained(Stream.of(MandateKind.values()), "mandate.kind.", messages, locale));
        return "body/seat";
    }

    /**
     * The question whether a mandate ends, and why.
     *
     * @throws Refusal {@code not-found} for a mandate of another seat
     */
    String showEnd(InstitutionSeat own, String address, UUID mandateId, Model model) {
        model.addAttribute("action", address + "/mandates/" + mandateId + "/end");
        model.addAttribute("back", address);
        model.addAttribute(
                "mandate",
                own.mandates().stream()
                        .filter(mandate -> mandate.id().equals(mandateId))
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
        return "body/end-mandate";
    }
}
