package org.spona.regulations.modelact;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.question.CitedProvisions;
import org.spona.regulations.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with model acts and their versions. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class ModelAuthoring {

    private final ModelActs models;
    private final ModelVersions versions;
    private final ModelTexts texts;
    private final CitedProvisions cited;
    private final Directory directory;
    private final NewIds ids;
    private final Consequences consequences;
    private final Clock clock;

    ModelAuthoring(
            ModelActs models,
            ModelVersions versions,
            ModelTexts texts,
            CitedProvisions cited,
            Directory directory,
            NewIds ids,
            Consequences consequences,
            Clock clock) {
        this.models = models;
        this.versions = versions;
        this.texts = texts;
        this.cited = cited;
        this.directory = directory;
        this.ids = ids;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * What a form begins with: an empty model, or the model as it is.
     *
     * @throws Refusal {@code not-staff} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public ModelActInput begin(UUID id, Locale locale) {
        return models.findById(id)
                .map(known -> {
                    ModelActStep.EDIT.require(Readers.get(), known, clock.instant());
                    return ModelActInput.of(known);
                })
                .orElseGet(() -> {
                    Ownership ownership = Staff.ownership(Readers.get(), null, null, Visibility.NETWORK);
                    String country = directory
                            .findNetwork(ownership.networkId())
                            .map(Network::country)
                            .orElse("");
                    return ModelActInput.blank(ownership, WrittenLanguages.ofCountry(country, locale));
                });
    }

    /**
     * Saves what is known of a model. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff}, {@code stale}
     */
    public ModelAct save(UUID id, ModelActInput input) {
        if (input.visibility() == Visibility.PRIVATE) {
            throw new InvalidInput("visibility", "model-act.private");
        }
        ModelActContent content =
                input.content().withBasis(cited.located(input.content().basis()));
        return models.findById(id).map(known -> revise(known, content, input)).orElseGet(() -> {
            Ownership ownership =
                    Staff.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
            return ids.take(
                    id,
                    () -> models.saveAndFlush(new ModelAct(id, Readers.get(), ownership, content, clock.instant())));
        });
    }

    private ModelAct revise(ModelAct model, ModelActContent content, ModelActInput input) {
        ModelActStep.EDIT.require(Readers.get(), model, clock.instant());
        model.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), model.ownership(), model.authorId(), input.visibility());
        model.revise(content, input.visibility(), clock.instant());
        return models.save(model);
    }

    /** What it rests on has changed, and it still holds. */
    public ModelAct confirm(UUID id) {
        ModelAct model = getFor(ModelActStep.CONFIRM, id);
        model.confirm(clock.instant());
        consequences.settle(model.thing().key(), Consequence.Status.CONFIRMED, "");
        return models.save(model);
    }

    /** Throws a model away of which no version is published, with its draft. */
    public void discard(UUID id) {
        ModelAct model = getFor(ModelActStep.DISCARD, id);
        versions.findByModelIdOrderByNumberDesc(id).forEach(versions::delete);
        models.delete(model);
    }

    /**
     * Begins the next version with the text of the last one. Repeating it does nothing more.
     *
     * @param id of the version, chosen by the caller
     * @throws Refusal {@code not-staff}, {@code model-act-draft-exists}
     */
    public ModelVersion draft(UUID modelId, UUID id) {
        ModelAct model = getFor(ModelActStep.EDIT, modelId);
        List<ModelVersion> known = versions.findByModelIdOrderByNumberDesc(modelId);
        for (ModelVersion version : known) {
            if (version.getId().equals(id)) {
                return version;
            }
            if (version.status() == ModelVersion.Status.DRAFT) {
                throw new Refusal(ModelActError.DRAFT_EXISTS);
            }
        }
        int number = known.isEmpty() ? 1 : known.getFirst().number() + 1;
        ModelVersion draft = ids.take(
                id, () -> versions.saveAndFlush(new ModelVersion(id, Readers.get(), model, number, clock.instant())));
        if (!known.isEmpty()) {
            texts.begin(draft, known.getFirst().getId());
        }
        return draft;
    }

    /** Says what is new in a draft, and how much each change matters. */
    public ModelVersion describe(UUID id, VersionNoteInput input) {
        ModelVersion version = getVersionFor(ModelVersionStep.EDIT, id);
        version.describe(input.note(), clock.instant());
        texts.mark(id, input.importances());
        return versions.saveAndFlush(version);
    }

    /**
     * Refuses a draft that is not ready for others.
     *
     * @throws Refusal {@code model-act-no-text}, {@code act-field-nameless}, {@code model-act-unmarked}
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        ModelVersion version = getVersionFor(ModelVersionStep.PUBLISH, id);
        List<Provision> text = texts.list(id);
        if (text.isEmpty()) {
            throw new Refusal(ModelActError.NO_TEXT);
        }
        if (NameFields.areUnclear(text)) {
            throw new Refusal(ModelActError.NAMELESS, NameFields.MOST);
        }
        if (version.number() > 1) {
            Map<UUID, Importance> marks = texts.importances(id);
            long left = texts.changes(version).stream()
                    .filter(change -> !marks.containsKey(change.wid()))
                    .count();
            if (left > 0) {
                throw new Refusal(ModelActError.UNMARKED, left);
            }
        }
    }

    /**
     * Lets others take a version over, and tells who holds an earlier one.
     *
     * @throws Refusal as {@link #requireReady}
     */
    public ModelVersion publish(UUID id) {
        requireReady(id);
        ModelVersion version = getVersionFor(ModelVersionStep.PUBLISH, id);
        version.publish(clock.instant());
        ModelVersion published = versions.saveAndFlush(version);
        ModelAct model = models.get(version.modelId());
        model.publish(published, clock.instant());
        consequences.settle(model.thing().key(), Consequence.Status.UPGRADED, "");
        models.save(model);
        return published;
    }

    /** Throws a draft away, with its text. */
    public void discardVersion(UUID id) {
        versions.delete(getVersionFor(ModelVersionStep.DISCARD, id));
    }

    private ModelAct getFor(ModelActStep step, UUID id) {
        ModelAct model = models.get(id);
        step.require(Readers.get(), model, clock.instant());
        return model;
    }

    private ModelVersion getVersionFor(ModelVersionStep step, UUID id) {
        ModelVersion version = versions.get(id);
        step.require(Readers.get(), version, clock.instant());
        return version;
    }
}
