package org.spona.regulations.position.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.position.OutcomeInput;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionProcedure;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.position.PositionStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff say what came of a joint position. */
@Controller
class PositionOutcomePages {

    private final PositionProcedure procedure;
    private final PositionReading positions;
    private final Clock clock;

    PositionOutcomePages(PositionProcedure procedure, PositionReading positions, Clock clock) {
        this.procedure = procedure;
        this.positions = positions;
        this.clock = clock;
    }

    @GetMapping("/positions/{id}/follow")
    String ask(@PathVariable UUID id, Model model) {
        Position position = positions.get(id);
        PositionStep.FOLLOW.require(Readers.get(), position, clock.instant());
        model.addAttribute("form", new OutcomeInput(position.outcome(), position.outcomeAddress()));
        model.addAttribute("position", position);
        return "position/follow";
    }

    @PostMapping("/positions/{id}/follow")
    String follow(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OutcomeInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.follow(id, form))) {
            return Flash.done("position.follow.done").on("/positions/" + id, redirect);
        }
        model.addAttribute("position", positions.get(id));
        return "position/follow";
    }
}
