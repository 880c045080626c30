package org.spona.regulations.localact;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.modelact.ActPart;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.question.Basis;
import org.spona.regulations.question.CitedProvisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write a local act. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class LocalActAuthoring {

    private final LocalActs acts;
    private final LocalTexts texts;
    private final ModelReading models;
    private final ModelTexts modelTexts;
    private final Holdings holdings;
    private final CitedProvisions cited;
    private final Directory directory;
    private final NewIds ids;
    private final Consequences consequences;
    private final Clock clock;

    LocalActAuthoring(
            LocalActs acts,
            LocalTexts texts,
            ModelReading models,
            ModelTexts modelTexts,
            Holdings holdings,
            CitedProvisions cited,
            Directory directory,
            NewIds ids,
            Consequences consequences,
            Clock clock) {
        this.acts = acts;
        this.texts = texts;
        this.models = models;
        this.modelTexts = modelTexts;
        this.holdings = holdings;
        this.cited = cited;
        this.directory = directory;
        this.ids = ids;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * What a form begins with: an act that implements a place, or the act as it is.
     *
     * @param place a row that is shown of a new act
     * @throws Refusal {@code forbidden} when the reader writes for no organisation, or not for this one
     */
    @Transactional(readOnly = true)
    public LocalActInput begin(UUID id, Basis place, Locale locale) {
        return acts.findById(id)
                .map(known -> {
                    LocalActStep.EDIT.require(Readers.get(), known, clock.instant());
                    return LocalActInput.of(known);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
                    String country = directory
                            .findNetwork(ownership.networkId())
                            .map(Network::country)
                            .orElse("");
                    return LocalActInput.blank(ownership, place, WrittenLanguages.ofCountry(country, locale));
                });
    }

    /**
     * Registers an act as a draft, or changes what is known of one. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code local-act-wrong-status} once it is replaced
     */
    public LocalAct save(UUID id, LocalActInput input) {
        LocalActContent content =
                input.content().withBasis(cited.located(input.content().basis()));
        Optional<LocalAct> known = acts.findById(id);
        if (known.isEmpty()) {
            Ownership ownership =
                    Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
            return insert(new LocalAct(id, Readers.get(), ownership, content, clock.instant()));
        }
        LocalAct act = known.get();
        LocalActStep.EDIT.require(Readers.get(), act, clock.instant());
        act.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), act.ownership(), act.authorId(), input.visibility());
        act.revise(content, input.visibility(), clock.instant());
        return acts.save(act);
    }

    /**
     * Takes over the last version of a model as a draft of one's own.
     *
     * @param id of the draft, chosen by the caller
     * @throws Refusal {@code not-found} when no version of the model can be read, {@code forbidden}
     */
    public LocalAct takeOver(UUID modelId, UUID id, @Nullable UUID organisationId, @Nullable UUID networkId) {
        ModelAct model = models.get(modelId);
        ModelVersion version = models.latest(modelId).orElseThrow(Refusal::notFound);
        Optional<LocalAct> known = acts.findById(id);
        if (known.isPresent()) {
            LocalActStep.EDIT.require(Readers.get(), known.get(), clock.instant());
            return known.get();
        }
        Ownership ownership = Workplaces.ownership(Readers.get(), organisationId, networkId, Visibility.PRIVATE);
        var content = new LocalActContent(
                model.content().title(),
                model.content().kind(),
                model.content().language(),
                model.content().basis());
        var draft = new LocalAct(id, Readers.get(), ownership, content, clock.instant());
        draft.take(version);
        LocalAct act = insert(draft);
        texts.join(act, ActPart.of(modelTexts.list(version.getId())));
        texts.rebase(act, version);
        holdings.begin(id, ownership, version, act.status().name());
        return act;
    }

    /** The fields of its text with what stands in them, for who may fill them. */
    @Transactional(readOnly = true)
    public NamesInput names(UUID id) {
        LocalAct act = getFor(LocalActStep.WRITE, id);
        return NamesInput.of(NameFields.of(texts.list(id)), act.names());
    }

    /** Fills the fields of its text. */
    public LocalAct name(UUID id, NamesInput input) {
        LocalAct act = getFor(LocalActStep.WRITE, id);
        act.name(input.values(), clock.instant());
        return acts.save(act);
    }

    /**
     * Begins the act that shall replace one, with its text.
     *
     * @param id of the new draft, chosen by the caller
     */
    public LocalAct renew(UUID oldId, UUID id) {
        LocalAct old = getFor(LocalActStep.RENEW, oldId);
        Optional<LocalAct> known = acts.findById(id);
        if (known.isPresent()) {
            LocalActStep.EDIT.require(Readers.get(), known.get(), clock.instant());
            return known.get();
        }
        var draft = new LocalAct(
                id, Readers.get(), old.ownership().sharedWith(Visibility.PRIVATE), old.content(), clock.instant());
        draft.replaces(old);
        LocalAct act = insert(draft);
        texts.copy(act, oldId);
        holdings.inherit(id, oldId, act.status().name());
        return act;
    }

    /** Throws a draft away, with its text. */
    public void discard(UUID id) {
        LocalAct act = getFor(LocalActStep.DISCARD, id);
        act.discard(clock.instant());
        consequences.settle(act.thing().key(), Consequence.Status.WITHDRAWN, "");
        acts.saveAndFlush(act);
        acts.delete(act);
    }

    private LocalAct insert(LocalAct act) {
        return ids.take(act.getId(), () -> acts.saveAndFlush(act));
    }

    private LocalAct getFor(LocalActStep step, UUID id) {
        LocalAct act = acts.get(id);
        step.require(Readers.get(), act, clock.instant());
        return act;
    }
}
