package org.spona.members.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.administration.StewardMoving;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks to which network an organisation's steward moves, and says whom it reaches. */
@Controller
@RequestMapping("/organisations/{id}/steward")
class StewardPages {

    /** Which network is chosen. */
    record Move(@Nullable UUID networkId) {}

    private final StewardMoving moving;
    private final Directory directory;

    StewardPages(StewardMoving moving, Directory directory) {
        this.moving = moving;
        this.directory = directory;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", new Move(null));
        return page(id, model, locale);
    }

    @PostMapping
    String move(
            @PathVariable UUID id,
            @ModelAttribute("form") Move form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        UUID networkId = form.networkId();
        if (networkId == null && !errors.hasErrors()) {
            errors.rejectValue("networkId", "steward.choose");
        }
        if (Submitted.taken(errors, response, () -> move(id, networkId))) {
            return Flash.done("steward.done").on("/organisations/" + id, redirect);
        }
        return page(id, model, locale);
    }

    private void move(UUID id, @Nullable UUID networkId) {
        if (networkId != null) {
            moving.move(id, networkId);
        }
    }

    private String page(UUID id, Model model, Locale locale) {
        model.addAttribute("choices", Choice.named(moving.choices(id), locale));
        model.addAttribute("organisation", directory.findOrganisation(id).orElseThrow(Refusal::notFound));
        model.addAttribute(
                "steward",
                moving.steward(id)
                        .map((Network network) -> network.name(locale))
                        .orElse("–"));
        return "administration/steward";
    }
}
