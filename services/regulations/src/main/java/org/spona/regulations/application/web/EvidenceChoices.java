package org.spona.regulations.application.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Choice;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.ApplicationChange;
import org.spona.regulations.application.ApplicationInput;
import org.spona.regulations.application.EvidenceChecks;
import org.spona.regulations.application.EvidenceKind;
import org.spona.regulations.application.NamedActs;
import org.spona.regulations.application.NonCompetences;
import org.spona.regulations.application.ReusableEvidence;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an obligation offers as evidence, and what was said and noted of it. */
@Component
class EvidenceChoices {

    private final ReusableEvidence reusable;
    private final EvidenceChecks checks;
    private final NonCompetences nonCompetences;
    private final UpdateReading updates;
    private final NamedActs acts;
    private final MessageSource messages;

    EvidenceChoices(
            ReusableEvidence reusable,
            EvidenceChecks checks,
            NonCompetences nonCompetences,
            UpdateReading updates,
            NamedActs acts,
            MessageSource messages) {
        this.reusable = reusable;
        this.checks = checks;
        this.nonCompetences = nonCompetences;
        this.updates = updates;
        this.acts = acts;
        this.messages = messages;
    }

    /** What an organisation has shown for another obligation. */
    record Given(Application application, Obligation obligation) {}

    /** The form with what was shown for another obligation. */
    ApplicationInput show(ApplicationInput begun, UUID applicationId) {
        return reusable.show(begun, applicationId);
    }

    /** @param organisationId whose evidence it is; null when the reader says nothing here */
    void put(
            Obligation obligation,
            Optional<Application> known,
            @Nullable UUID organisationId,
            Model model,
            Locale locale) {
        model.addAttribute(
                "kinds",
                Choice.worded(Stream.of(EvidenceKind.values()), "application.document.kind.", messages, locale));
        model.addAttribute("given", organisationId == null ? List.of() : given(organisationId, obligation));
        model.addAttribute("localActs", organisationId == null ? List.of() : localActs(organisationId));
        model.addAttribute(
                "acts",
                acts.of(known.map(Application::changes).orElse(List.of()).stream()
                        .map(ApplicationChange::evidence)
                        .toList()));
        model.addAttribute(
                "checkedAt",
                known.map(Application::getId)
                        .map(id -> checks.of(List.of(id)).get(id))
                        .orElse(null));
        model.addAttribute(
                "nonCompetence",
                organisationId == null
                        ? null
                        : nonCompetences
                                .findMine(obligation.update().regulationId())
                                .orElse(null));
    }

    private List<Choice> localActs(UUID organisationId) {
        return acts.listOf(organisationId).stream()
                .map(act -> new Choice(
                        act.thing().id().toString(),
                        act.number().isEmpty()
                                ? act.thing().title()
                                : act.thing().title() + " (" + act.number() + ")"))
                .toList();
    }

    private List<Given> given(UUID organisationId, Obligation besides) {
        List<Application> applications = reusable.list(organisationId, besides.id());
        Map<UUID, Obligation> obligations =
                updates
                        .listObligations(applications.stream()
                                .map(Application::obligationId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Obligation::id, Function.identity()));
        return applications.stream()
                .flatMap(application -> Stream.ofNullable(obligations.get(application.obligationId()))
                        .map(obligation -> new Given(application, obligation)))
                .toList();
    }
}
