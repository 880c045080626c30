package org.spona.members.joining.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.joining.Joining;
import org.spona.members.joining.JoiningStep;
import org.spona.members.joining.RosterReading;
import org.spona.members.joining.RosterReading.Relation;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Steps;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation comes into a network and goes: each step says whom it reaches and asks once. */
@Controller
class RosterPages {

    private static final String ROSTER = "/organisations/{id}/networks/{networkId}/";
    private static final String STEP = ROSTER + "{step:accept|decline|withdraw|leave}";

    /** Why a network asks. */
    record Question(@Size(max = 600) String word) {
        @SuppressWarnings("NullAway") // forms leave fields out
        Question {
            word = word == null ? "" : word.strip();
        }
    }

    private final Joining joining;
    private final RosterReading roster;
    private final Directory directory;
    private final MessageSource messages;
    private final Counts counts;

    RosterPages(Joining joining, RosterReading roster, Directory directory, MessageSource messages, Counts counts) {
        this.joining = joining;
        this.roster = roster;
        this.directory = directory;
        this.messages = messages;
        this.counts = counts;
    }

    @GetMapping(ROSTER + "ask")
    String question(@PathVariable UUID id, @PathVariable UUID networkId, Model model) {
        model.addAttribute("form", new Question(""));
        return form(id, networkId, model);
    }

    @PostMapping(ROSTER + "ask")
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID networkId,
            @Valid @ModelAttribute("form") Question question,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!Submitted.taken(errors, response, () -> joining.ask(networkId, id, question.word()))) {
            return form(id, networkId, model);
        }
        String done = relation(id, networkId).joined() ? "joining.joined" : "joining.ask.done";
        return Flash.done(done, network(networkId, locale)).on("/organisations/" + id, redirect);
    }

    private String form(UUID id, UUID networkId, Model model) {
        require(JoiningStep.ASK, id, networkId);
        model.addAttribute("organisation", directory.findOrganisation(id).orElseThrow(Refusal::notFound));
        model.addAttribute("network", directory.findNetwork(networkId).orElseThrow(Refusal::notFound));
        return "joining/ask";
    }

    @GetMapping(STEP)
    String confirm(
            @PathVariable UUID id,
            @PathVariable UUID networkId,
            @PathVariable("step") String name,
            Model model,
            Locale locale) {
        JoiningStep step = Steps.named(name, JoiningStep.class);
        require(step, id, networkId);
        Object[] names = {organisation(id, locale), network(networkId, locale)};
        String reach = messages.getMessage(steps(id, networkId).code(step) + ".reach", names, locale);
        if (step == JoiningStep.LEAVE) {
            long working = roster.working(networkId, id);
            reach += working == 0 ? "" : " " + counts.text("joining.leave.working", working, locale);
        }
        return steps(id, networkId).ask(step, reach, step == JoiningStep.LEAVE, model);
    }

    @PostMapping(STEP)
    String act(
            @PathVariable UUID id,
            @PathVariable UUID networkId,
            @PathVariable("step") String name,
            RedirectAttributes redirect) {
        JoiningStep step = Steps.named(name, JoiningStep.class);
        switch (step) {
            case ASK -> throw Refusal.notFound();
            case ACCEPT -> joining.accept(networkId, id);
            case DECLINE -> joining.decline(networkId, id);
            case WITHDRAW, LEAVE -> joining.leave(networkId, id);
        }
        return steps(id, networkId).done(step, "/organisations/" + id, redirect);
    }

    private Relation relation(UUID id, UUID networkId) {
        return roster.relations(id).stream()
                .filter(one -> one.network().id().equals(networkId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void require(JoiningStep step, UUID id, UUID networkId) {
        if (!relation(id, networkId).steps().contains(step)) {
            throw Refusal.notFound();
        }
    }

    private static Steps steps(UUID id, UUID networkId) {
        return new Steps("joining", "/organisations/" + id + "/networks/" + networkId);
    }

    private String network(UUID id, Locale locale) {
        return directory.findNetwork(id).orElseThrow(Refusal::notFound).name(locale);
    }

    private String organisation(UUID id, Locale locale) {
        return directory.findOrganisation(id).orElseThrow(Refusal::notFound).name(locale);
    }
}
