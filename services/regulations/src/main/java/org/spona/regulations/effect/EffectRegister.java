package org.spona.regulations.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.VersionAuthoring;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.regulation.RegulationStep;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changes what, as staff register it. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class EffectRegister {

    /** More changes of one act are never ahead at once. */
    private static final int MOST_AHEAD = 500;

    private final Effects effects;
    private final RegulationRegister regulations;
    private final ActTexts texts;
    private final EffectApplication application;
    private final NewIds ids;
    private final Clock clock;

    EffectRegister(
            Effects effects,
            RegulationRegister regulations,
            ActTexts texts,
            EffectApplication application,
            NewIds ids,
            Clock clock) {
        this.effects = effects;
        this.regulations = regulations;
        this.texts = texts;
        this.application = application;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: an empty effect at a provision, or the effect as it is.
     *
     * @throws Refusal {@code not-staff} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public EffectInput begin(UUID regulationId, UUID id, @Nullable UUID wid) {
        RegulationStep.EDIT.require(Readers.get(), regulations.get(regulationId), clock.instant());
        return effects.findById(id).map(EffectInput::of).orElseGet(() -> EffectInput.blank(wid));
    }

    /**
     * Registers an effect on an act, or says it better. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff}, {@code stale}, {@code effect-self}, {@code effect-on-repealed}, {@code effect-in-text},
     *     {@code effect-unreadable}
     */
    public Effect save(UUID regulationId, UUID id, EffectInput input) {
        Regulation regulation = regulations.get(regulationId);
        RegulationStep.EDIT.require(Readers.get(), regulation, clock.instant());
        require(regulation, input.content());
        Optional<Effect> known = effects.findById(id);
        if (known.isEmpty()) {
            return ids.take(
                    id, () -> effects.saveAndFlush(new Effect(id, regulation, input.content(), clock.instant())));
        }
        Effect effect = known.get();
        if (!effect.regulationId().equals(regulationId)) {
            throw Refusal.notFound();
        }
        effect.requireSeen(input.seenVersion());
        effect.revise(input.content(), clock.instant());
        return effects.saveAndFlush(effect);
    }

    /** Throws away what no text has yet. */
    public void discard(UUID id) {
        Effect effect = effects.get(id);
        EffectStep.DISCARD.require(Readers.get(), effect, clock.instant());
        effects.delete(effect);
    }

    /**
     * Makes the draft of the text that begins on a day: that of the day before, with all that changes on it.
     *
     * @param draftId chosen by the caller
     * @throws Refusal {@code effect-none-waits} when nothing changes on that day, and what {@link VersionAuthoring#save} refuses
     */
    public ActVersion apply(UUID regulationId, UUID draftId, LocalDate day) {
        List<Effect> waiting = ahead(regulationId).stream()
                .filter(effect -> effect.waitsFor(day))
                .toList();
        if (waiting.isEmpty()) {
            throw new Refusal(EffectError.NONE_WAITS);
        }
        ActVersion draft = application.draft(regulations.get(regulationId), draftId, day, waiting);
        waiting.forEach(effect -> effect.draftedIn(draft.getId(), clock.instant()));
        waiting.forEach(effects::save);
        return draft;
    }

    /** An effect, if the reader may see it. */
    @Transactional(readOnly = true)
    public Effect get(UUID id) {
        return effects.get(id);
    }

    /** All on an act, the latest first. */
    @Transactional(readOnly = true)
    public Page<Effect> list(UUID regulationId, PageRequest page) {
        regulations.get(regulationId);
        return effects.findOn(regulationId, page.sortedBy(Sort.unsorted()));
    }

    /** What is ahead for these provisions. */
    @Transactional(readOnly = true)
    public List<Effect> listAnnouncedAt(Collection<UUID> wids) {
        return wids.isEmpty() ? List.of() : effects.findAnnouncedAt(wids);
    }

    /** The days on which an act changes and no draft of the text has it yet. */
    @Transactional(readOnly = true)
    public Set<LocalDate> daysAhead(UUID regulationId) {
        return ahead(regulationId).stream()
                .filter(effect ->
                        effect.versionId().isEmpty() && effect.content().kind().changesText())
                .map(effect -> effect.content().validFrom())
                .filter(day -> day != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @EventListener
    void on(ActVersion.Published event) {
        List<Effect> now = effects.findByVersionId(event.version().getId());
        now.forEach(effect -> effect.published(clock.instant()));
        now.forEach(effects::save);
    }

    private List<Effect> ahead(UUID regulationId) {
        return effects.findAnnouncedOn(regulationId, Pageable.ofSize(MOST_AHEAD));
    }

    private void require(Regulation regulation, EffectContent content) {
        if (regulation.getId().equals(content.affectingId())) {
            throw new Refusal(EffectError.SELF);
        }
        if (content.affectingId() != null) {
            regulations.get(content.affectingId());
        }
        LocalDate before = content.validFrom() == null
                ? LocalDate.now(clock)
                : content.validFrom().minusDays(1);
        if (!texts.hasOn(regulation.getId(), content.wid(), before)) {
            throw new Refusal(EffectError.ON_REPEALED);
        }
        application.requireReadable(content);
    }
}
