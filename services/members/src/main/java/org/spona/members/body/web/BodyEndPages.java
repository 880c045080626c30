package org.spona.members.body.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.body.Body;
import org.spona.members.body.BodyAuthoring;
import org.spona.members.body.BodyError;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodyStep;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A body is dissolved, with a reason. */
@Controller
class BodyEndPages {

    private final BodyAuthoring authoring;
    private final BodyReading bodies;

    BodyEndPages(BodyAuthoring authoring, BodyReading bodies) {
        this.authoring = authoring;
        this.bodies = bodies;
    }

    @GetMapping("/bodies/{id}/end")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", EndForm.BLANK);
        return form(id, model);
    }

    @PostMapping("/bodies/{id}/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.end(id, form.reason()))) {
            return Flash.done("body.end.done").on("/bodies/" + id, redirect);
        }
        return form(id, model);
    }

    private String form(UUID id, Model model) {
        Body body = bodies.get(id);
        if (!bodies.permissions(body).include(BodyStep.END.name())) {
            throw new Refusal(BodyError.NOT_YOURS);
        }
        model.addAttribute("body", body);
        return "body/end";
    }
}
