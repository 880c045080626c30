package org.spona.regulations.effect.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.effect.Effect;
import org.spona.regulations.effect.EffectInput;
import org.spona.regulations.effect.EffectKind;
import org.spona.regulations.effect.EffectRegister;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.regulation.RegulationStep;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
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

/** The changes of an act by others, and the form in which staff enter one. */
@Controller
@RequestMapping("/regulations/{regulationId}/effects")
class EffectPages {

    private final EffectRegister effects;
    private final RegulationRegister regulations;
    private final ActTexts texts;
    private final ProvisionLabels labels;
    private final MessageSource messages;
    private final Clock clock;

    EffectPages(
            EffectRegister effects,
            RegulationRegister regulations,
            ActTexts texts,
            ProvisionLabels labels,
            MessageSource messages,
            Clock clock) {
        this.effects = effects;
        this.regulations = regulations;
        this.texts = texts;
        this.labels = labels;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A row of the list.
     *
     * @param affecting the act that does it, as far as the reader may see it
     */
    record Row(Effect effect, @Nullable Regulation affecting) {}

    @GetMapping
    String list(@PathVariable UUID regulationId, @Valid PageRequest page, Model model) {
        Regulation regulation = regulations.get(regulationId);
        Page<Effect> found = effects.list(regulationId, page);
        Map<UUID, Regulation> known = regulations.list(found.stream()
                .map(effect -> effect.content().affectingId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "effects",
                PageOf.of(found)
                        .map(effect -> new Row(
                                effect,
                                effect.content().affectingId() == null
                                        ? null
                                        : known.get(effect.content().affectingId()))));
        model.addAttribute("days", effects.daysAhead(regulationId));
        model.addAttribute("can", Permissions.of(RegulationStep.class, regulation, Readers.get(), clock.instant()));
        return "effect/list";
    }

    @GetMapping("/new")
    String begin(@PathVariable UUID regulationId, @RequestParam(required = false) @Nullable UUID wid) {
        return "redirect:/regulations/" + regulationId + "/effects/" + UUID.randomUUID() + "/edit"
                + (wid == null ? "" : "?wid=" + wid);
    }

    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID regulationId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID wid,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        model.addAttribute("form", effects.begin(regulationId, id, wid));
        return form(regulationId, id, model, locale, request);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID regulationId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EffectInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletRequest request,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> effects.save(regulationId, id, input))) {
            return Flash.done("effect.saved").on("/regulations/" + regulationId + "/effects", redirect);
        }
        return form(regulationId, id, model, locale, request);
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID regulationId, @PathVariable UUID id, RedirectAttributes redirect) {
        effects.discard(id);
        return Flash.done("effect.discarded").on("/regulations/" + regulationId + "/effects", redirect);
    }

    /** Makes the draft of the text that begins on a day. */
    @PostMapping("/drafts")
    String apply(@PathVariable UUID regulationId, @RequestParam LocalDate day, RedirectAttributes redirect) {
        UUID draft = effects.apply(regulationId, UUID.randomUUID(), day).getId();
        return Flash.done("effect.applied").on("/regulations/versions/" + draft, redirect);
    }

    /** Articles, and what stands in the one that is asked for. */
    private static List<Provision> choosable(List<Provision> provisions, @Nullable UUID wid) {
        String article = provisions.stream()
                .filter(provision -> provision.wid().equals(wid))
                .map(Provision::article)
                .findFirst()
                .orElse("");
        return provisions.stream()
                .filter(provision -> provision.article().equals(provision.address())
                        || provision.article().equals(article))
                .toList();
    }

    private String form(UUID regulationId, UUID id, Model model, Locale locale, HttpServletRequest request) {
        Regulation regulation = regulations.get(regulationId);
        String language = regulation.content().language();
        Content shown = new Content(LanguageChoice.chosen(request));
        UUID wid = model.getAttribute("form") instanceof EffectInput input
                ? input.content().wid()
                : null;
        List<Provision> provisions = choosable(texts.on(regulationId, null).provisions(), wid);
        model.addAttribute("id", id);
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "provisions",
                provisions.stream()
                        .map(provision -> new Choice(
                                provision.wid().toString(),
                                labels.citation(provision.address(), shown, language, locale)))
                        .toList());
        model.addAttribute("acts", otherActs(regulation, shown));
        model.addAttribute("kinds", Choice.worded(Stream.of(EffectKind.values()), "effect.kind.", messages, locale));
        return "effect/form";
    }

    private List<Choice> otherActs(Regulation affected, Content shown) {
        return regulations.list(PageRequest.WHOLE).stream()
                .filter(regulation -> !regulation.getId().equals(affected.getId()))
                .map(regulation -> new Choice(
                        regulation.getId().toString(),
                        shown.text(
                                regulation.content().title() + ", "
                                        + regulation.content().gazette(),
                                regulation.content().language())))
                .toList();
    }
}
