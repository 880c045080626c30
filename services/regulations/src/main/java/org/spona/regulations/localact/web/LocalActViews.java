package org.spona.regulations.localact.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActLinks;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.LocalActStep;
import org.spona.regulations.localact.LocalTexts;
import org.spona.regulations.localact.Upgrading;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.question.Places;
import org.springframework.stereotype.Component;

/** Local acts as pages show them. */
@Component
class LocalActViews {

    private final LocalActReading acts;
    private final LocalTexts texts;
    private final ModelReading models;
    private final Upgrading upgrading;
    private final LocalActLinks links;
    private final Places places;
    private final Directory directory;
    private final Clock clock;

    LocalActViews(
            LocalActReading acts,
            LocalTexts texts,
            ModelReading models,
            Upgrading upgrading,
            LocalActLinks links,
            Places places,
            Directory directory,
            Clock clock) {
        this.acts = acts;
        this.texts = texts;
        this.models = models;
        this.upgrading = upgrading;
        this.links = links;
        this.places = places;
        this.directory = directory;
        this.clock = clock;
    }

    /** An act in a list. */
    record Line(LocalAct act, Optional<Organisation> organisation) {}

    LocalActView of(LocalAct act, PageRequest page) {
        return new LocalActView(
                act,
                directory.findOrganisation(act.ownership().organisationId()).orElse(null),
                Permissions.of(LocalActStep.class, act, Readers.get(), clock.instant()),
                places.of(act.content().basis()),
                PageOf.of(texts.parts(act), page),
                act.modelId().flatMap(models::find).orElse(null),
                act.modelVersionId().flatMap(models::findVersion).orElse(null),
                upgrading.newer(act).orElse(null),
                act.replacesId().flatMap(acts::find).orElse(null),
                acts.findSuccessor(act).orElse(null),
                NameFields.of(texts.list(act.getId())),
                links.section(act).orElse(null));
    }

    List<Line> lines(List<LocalAct> listed) {
        Map<UUID, Organisation> owners = directory.organisations(
                listed.stream().map(act -> act.ownership().organisationId()).toList());
        return listed.stream()
                .map(act -> new Line(
                        act, Optional.ofNullable(owners.get(act.ownership().organisationId()))))
                .toList();
    }
}
