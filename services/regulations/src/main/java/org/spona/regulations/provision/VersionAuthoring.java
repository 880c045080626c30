package org.spona.regulations.provision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final RegulationRegister regulations;
    private final NewIds ids;
    private final Clock clock;

    VersionAuthoring(
            ActVersions versions, ProvisionTable provisions, RegulationRegister regulations, NewIds ids, Clock clock) {
        this.versions = versions;
        this.provisions = provisions;
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
        getFor(ActVersionStep.EDIT, id);
    }

    /**
     * Gives a draft a text; its provisions are those of the version before as far as they are found there.
     *
     * @param lines in the order of reading
     * @throws Refusal {@code version-too-long} for more than {@value #MOST_LINES}
     */
    public ActVersion write(UUID id, List<ActLine> lines) {
        ActVersion version = getFor(ActVersionStep.EDIT, id);
        if (lines.size() > MOST_LINES) {
            throw new Refusal(ActError.TOO_LONG, MOST_LINES);
        }
        List<Provision> known = provisions.list(id);
        List<Provision> before = known.isEmpty() ? textBefore(version) : known;
        LetterOrder order = orderOf(version);
        return replace(version, ActTree.of(lines, Identities.of(lines, before, order), order));
    }

    /**
     * Gives a draft a text of which is known who its provisions are.
     *
     * @param wids one for each line
     */
    public ActVersion write(UUID id, List<ActLine> lines, List<UUID> wids) {
        return arrange(getFor(ActVersionStep.EDIT, id), lines, wids);
    }

    /**
     * Puts another line in the place of one, which stays the provision that it is.
     *
     * @param wid of the line
     * @param line what it reads from now on, without a doubt
     */
    public ActVersion correct(UUID id, UUID wid, ActLine line) {
        return change(id, wid, (lines, wids, at) -> lines.set(at, line));
    }

    /** Says that lines are right as they were read. */
    public ActVersion accept(UUID id, Collection<UUID> accepted) {
        ActVersion version = getFor(ActVersionStep.EDIT, id);
        List<Provision> now = provisions.list(id);
        return arrange(
                version,
                now.stream()
                        .map(provision ->
                                accepted.contains(provision.wid()) ? sure(provision.line()) : provision.line())
                        .toList(),
                now.stream().map(Provision::wid).toList());
    }

    /** Puts a new line behind one, or before all when that is null. */
    public ActVersion insert(UUID id, @Nullable UUID behind, ActLine line) {
        if (behind == null) {
            ActVersion version = getFor(ActVersionStep.EDIT, id);
            List<Provision> now = provisions.list(id);
            List<ActLine> lines =
                    new ArrayList<>(now.stream().map(Provision::line).toList());
            List<UUID> wids = new ArrayList<>(now.stream().map(Provision::wid).toList());
            lines.addFirst(line);
            wids.addFirst(UUID.randomUUID());
            return arrange(version, lines, wids);
        }
        return change(id, behind, (lines, wids, at) -> {
            lines.add(at + 1, line);
            wids.add(at + 1, UUID.randomUUID());
        });
    }

    /** Joins a line to the text of the one before it. */
    public ActVersion join(UUID id, UUID wid) {
        return change(id, wid, (lines, wids, at) -> {
            if (at > 0) {
                ActLine before = lines.get(at - 1);
                ActLine joined = lines.get(at);
                String text = String.join(" ", before.text(), joined.number(), joined.heading(), joined.text())
                        .replaceAll("\\s+", " ")
                        .strip();
                lines.set(at - 1, new ActLine(before.level(), before.number(), before.heading(), text));
                lines.remove(at);
                wids.remove(at);
            }
        });
    }

    /** Leaves a line out; what stood in it belongs to the one before. */
    public ActVersion remove(UUID id, UUID wid) {
        return change(id, wid, (lines, wids, at) -> {
            lines.remove(at);
            wids.remove(at);
        });
    }

    /**
     * Says that a draft is right.
     *
     * @throws Refusal {@code version-second-person} to who has written it, {@code version-doubts-left}, {@code version-no-text}
     */
    public ActVersion check(UUID id) {
        ActVersion version = getFor(ActVersionStep.CHECK, id);
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
        ActVersion version = getFor(ActVersionStep.REOPEN, id);
        version.reopen(clock.instant());
        return versions.save(version);
    }

    /**
     * Lets others read it.
     *
     * @throws Refusal {@code version-same-day} when another one begins on its day
     */
    public ActVersion publish(UUID id) {
        ActVersion version = getFor(ActVersionStep.PUBLISH, id);
        requireDayFree(version.regulationId(), id, version.content());
        version.publish(clock.instant());
        return versions.save(version);
    }

    /** Throws a draft away, with its text. */
    public void discard(UUID id) {
        versions.delete(getFor(ActVersionStep.DISCARD, id));
    }

    /** What a change does to the lines of a draft. */
    private interface Change {
        void apply(List<ActLine> lines, List<UUID> wids, int at);
    }

    private ActVersion change(UUID id, UUID wid, Change change) {
        ActVersion version = getFor(ActVersionStep.EDIT, id);
        List<Provision> now = provisions.list(id);
        List<ActLine> lines = new ArrayList<>(now.stream().map(Provision::line).toList());
        List<UUID> wids = new ArrayList<>(now.stream().map(Provision::wid).toList());
        int at = wids.indexOf(wid);
        if (at < 0) {
            throw Refusal.notFound();
        }
        change.apply(lines, wids, at);
        return arrange(version, lines, wids);
    }

    private ActVersion arrange(ActVersion version, List<ActLine> lines, List<UUID> wids) {
        return replace(version, ActTree.of(lines, wids, orderOf(version)));
    }

    private ActVersion replace(ActVersion version, List<Provision> now) {
        provisions.replace(version, now);
        version.textChanged(Readers.get(), clock.instant());
        return versions.saveAndFlush(version);
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

    private LetterOrder orderOf(ActVersion version) {
        return orderOf(regulations.get(version.regulationId()));
    }

    /** In what order letters follow numbers where an act holds. */
    public static LetterOrder orderOf(Regulation regulation) {
        return switch (regulation.content().jurisdiction()) {
            case RS, BA_SRP, MK -> LetterOrder.AZBUKA;
            case ME, BA, BA_BIH, BA_BRC, HR, AL, XK -> LetterOrder.ABECEDA;
        };
    }

    /** Lines of an act in their places. */
    public static List<Provision> placed(List<ActLine> lines, List<UUID> wids, Regulation regulation) {
        return ActTree.of(lines, wids, orderOf(regulation));
    }

    private ActVersion getFor(ActVersionStep step, UUID id) {
        ActVersion version = versions.get(id);
        step.require(Readers.get(), version, clock.instant());
        return version;
    }

    private static ActLine sure(ActLine line) {
        return new ActLine(line.level(), line.number(), line.heading(), line.text());
    }
}
