package org.spona.regulations.provision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.provision.ActVersion.Status;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.regulation.RegulationStep;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with the versions of an act. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class VersionAuthoring {

    /** No act of this region comes near it. */
    public static final int MOST_LINES = 20_000;

    private final ActVersions versions;
    private final ProvisionTable provisions;
    private final DraftTexts drafts;
    private final RegulationRegister regulations;
    private final NewIds ids;
    private final Clock clock;

    VersionAuthoring(
            ActVersions versions,
            ProvisionTable provisions,
            DraftTexts drafts,
            RegulationRegister regulations,
            NewIds ids,
            Clock clock) {
        this.versions = versions;
        this.provisions = provisions;
        this.drafts = drafts;
        this.regulations = regulations;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: an empty draft of an act, or the version as it is.
     *
     * @throws Refusal {@code not-staff} when the reader may not write here, {@code version-wrong-status} once it is checked
     */
    @Transactional(readOnly = true)
    public VersionInput begin(UUID regulationId, UUID id) {
        RegulationStep.EDIT.require(Readers.get(), regulations.get(regulationId), clock.instant());
        return versions.findById(id)
                .map(known -> {
                    ActVersionStep.EDIT.require(Readers.get(), known, clock.instant());
                    return VersionInput.of(known);
                })
                .orElseGet(VersionInput::blank);
    }

    /**
     * Begins a draft with the text that the version before it has, or changes what is known of one. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff}, {@code stale}, {@code version-draft-exists}, {@code version-wrong-status} once it is checked
     */
    public ActVersion save(UUID regulationId, UUID id, VersionInput input) {
        Optional<ActVersion> known = versions.findById(id);
        return known.isPresent() ? revise(known.get(), regulationId, input) : draft(regulationId, id, input);
    }

    /**
     * Refuses who may not give this version a text.
     *
     * @throws Refusal {@code not-staff}, {@code version-wrong-status}
     */
    @Transactional(readOnly = true)
    public void requireEditable(UUID id) {
        drafts.getFor(ActVersionStep.EDIT, id);
    }

    /**
     * Gives a draft a text; its provisions are those of the version before as far as they are found there.
     *
     * @param lines in the order of reading
     * @throws Refusal {@code version-too-long} for more than {@value #MOST_LINES}
     */
    public ActVersion write(UUID id, List<ActLine> lines) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        if (lines.size() > MOST_LINES) {
            throw new Refusal(ActError.TOO_LONG, MOST_LINES);
        }
        List<Provision> known = provisions.list(id);
        List<Provision> before = known.isEmpty() ? textBefore(version) : known;
        LetterOrder order =
                regulations.get(version.regulationId()).content().jurisdiction().letterOrder();
        return drafts.arrange(version, lines, Identities.of(lines, before, order));
    }

    /**
     * Gives a draft a text of which is known who its provisions are.
     *
     * @param wids one for each line
     */
    public ActVersion write(UUID id, List<ActLine> lines, List<UUID> wids) {
        return drafts.arrange(drafts.getFor(ActVersionStep.EDIT, id), lines, wids);
    }

    /**
     * Says that a draft is right.
     *
     * @throws Refusal {@code version-second-person} to who has written it, {@code version-doubts-left}, {@code version-no-text}
     */
    public ActVersion check(UUID id) {
        ActVersion version = drafts.getFor(ActVersionStep.CHECK, id);
        int doubts = provisions.countDoubts(id);
        if (doubts > 0) {
            throw new Refusal(ActError.DOUBTS_LEFT, doubts);
        }
        if (version.content().completeness() != ActVersionContent.Completeness.METADATA && provisions.count(id) == 0) {
            throw new Refusal(ActError.NO_TEXT);
        }
        version.check(Readers.get(), clock.instant());
        return versions.save(version);
    }

    /** Goes on writing what was checked. */
    public ActVersion reopen(UUID id) {
        ActVersion version = drafts.getFor(ActVersionStep.REOPEN, id);
        version.reopen(clock.instant());
        return versions.save(version);
    }

    /**
     * Lets others read it.
     *
     * @throws Refusal {@code version-same-day} when another one begins on its day
     */
    public ActVersion publish(UUID id) {
        ActVersion version = drafts.getFor(ActVersionStep.PUBLISH, id);
        requireDayFree(version.regulationId(), id, version.content());
        version.publish(clock.instant());
        // Written before anybody is told: of what is refused here nobody shall hear.
        return versions.saveAndFlush(version);
    }

    /** Throws a draft away, with its text. */
    public void discard(UUID id) {
        versions.delete(drafts.getFor(ActVersionStep.DISCARD, id));
    }

    private ActVersion draft(UUID regulationId, UUID id, VersionInput input) {
        Regulation regulation = regulations.get(regulationId);
        RegulationStep.EDIT.require(Readers.get(), regulation, clock.instant());
        if (versions.findByRegulation(regulationId).stream().anyMatch(known -> known.status() != Status.PUBLISHED)) {
            throw new Refusal(ActError.DRAFT_EXISTS);
        }
        requireDayFree(regulationId, id, input.content());
        var version = new ActVersion(id, Readers.get(), regulation, input.content(), clock.instant());
        ActVersion saved = ids.take(id, () -> versions.saveAndFlush(version));
        List<Provision> before = textBefore(saved);
        if (!before.isEmpty()) {
            provisions.replace(saved, before);
        }
        return saved;
    }

    private ActVersion revise(ActVersion version, UUID regulationId, VersionInput input) {
        if (!version.regulationId().equals(regulationId)) {
            throw Refusal.notFound();
        }
        ActVersionStep.EDIT.require(Readers.get(), version, clock.instant());
        version.requireSeen(input.seenVersion());
        requireDayFree(regulationId, version.getId(), input.content());
        version.revise(input.content(), clock.instant());
        return versions.saveAndFlush(version);
    }

    private void requireDayFree(UUID regulationId, UUID id, ActVersionContent content) {
        boolean taken = content.validFrom() != null
                && versions.findByRegulation(regulationId).stream()
                        .anyMatch(other -> other.status() == Status.PUBLISHED
                                && !other.getId().equals(id)
                                && content.validFrom().equals(other.content().validFrom()));
        if (taken) {
            throw new Refusal(ActError.SAME_DAY);
        }
    }

    /** The published text that holds when the version begins; of one whose day is not known, the newest. */
    private List<Provision> textBefore(ActVersion version) {
        return versions.findByRegulation(version.regulationId()).stream()
                .filter(other -> other.status() == Status.PUBLISHED)
                .filter(other -> version.content().validFrom() == null
                        || other.beginsBy(version.content().validFrom()))
                .findFirst()
                .map(other -> provisions.list(other.getId()))
                .orElse(List.of());
    }

    /** Lines of an act in their places. */
    public static List<Provision> placed(List<ActLine> lines, List<UUID> wids, Regulation regulation) {
        return ActTree.of(lines, wids, regulation.content().jurisdiction().letterOrder());
    }
}
