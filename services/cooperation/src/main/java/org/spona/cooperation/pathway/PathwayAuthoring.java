package org.spona.cooperation.pathway;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.cooperation.decision.DecisionLinks;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write a pathway. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class PathwayAuthoring {

    private final Pathways pathways;
    private final DecisionLinks decisions;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;
    private final ZoneId zone;

    PathwayAuthoring(
            Pathways pathways,
            DecisionLinks decisions,
            Directory directory,
            NewIds ids,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.pathways = pathways;
        this.decisions = decisions;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What a form begins with: the pathway as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader writes for no organisation, or not for this one, {@code pathway-agreed}
     */
    @Transactional(readOnly = true)
    public PathwayInput begin(UUID id, Locale locale) {
        return pathways.findById(id)
                .map(known -> {
                    PathwayStep.EDIT.require(Readers.get(), known, clock.instant());
                    return PathwayInput.of(known);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.NETWORK);
                    return PathwayInput.blank(
                            ownership, WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale));
                });
    }

    /**
     * Begins a pathway, or changes a draft. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code pathway-agreed}
     * @throws InvalidInput when a step leads nowhere, or to itself
     */
    public Pathway save(UUID id, PathwayInput input) {
        Optional<Pathway> known = pathways.findById(id);
        if (known.isEmpty()) {
            Ownership ownership =
                    Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
            var pathway = new Pathway(id, Readers.get(), ownership, input.content(), clock.instant());
            return ids.take(id, () -> pathways.saveAndFlush(pathway));
        }
        Pathway pathway = known.get();
        PathwayStep.EDIT.require(Readers.get(), pathway, clock.instant());
        pathway.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), pathway.ownership(), pathway.authorId(), input.visibility());
        pathway.revise(input.content(), input.visibility(), clock.instant());
        return pathways.saveAndFlush(pathway);
    }

    /**
     * Says by which protocol or decision it is agreed, and links it there.
     *
     * @throws Refusal {@code pathway-wrong-status}
     * @throws InvalidInput when a step says not who does what, or the address leads to nothing that can agree it
     */
    public Pathway agree(UUID id, AgreementInput input) {
        Pathway pathway = getFor(PathwayStep.AGREE, id);
        pathway.agree(input.basis(), clock.instant());
        decisions.add(LinkOrigin.of(pathway), input.to(), input.basis());
        return pathways.saveAndFlush(pathway);
    }

    /**
     * Requires that it can be agreed now.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public Pathway requireReady(UUID id) {
        Pathway pathway = getFor(PathwayStep.AGREE, id);
        PathwayPolicy.requireReady(pathway.content());
        return pathway;
    }

    /** Makes it a draft again. */
    public Pathway giveBack(UUID id) {
        Pathway pathway = getFor(PathwayStep.RETURN, id);
        pathway.giveBack(clock.instant());
        return pathways.saveAndFlush(pathway);
    }

    /** Says that it holds; the version of it that held until then is replaced from that day on. */
    public Pathway enter(UUID id, EntryIntoForceInput input) {
        Pathway pathway = getFor(PathwayStep.ENTER, id);
        LocalDate from = input.from() == null ? today() : input.from();
        List<Pathway> held =
                pathways.findBySeriesIdOrderByNumberDesc(pathway.seriesId(), Pathways.MOST_VERSIONS).stream()
                        .filter(other -> other.status() == Pathway.Status.IN_FORCE)
                        .toList();
        if (held.stream()
                .anyMatch(other -> other.inForceFrom().filter(from::isBefore).isPresent())) {
            throw new InvalidInput("from", "pathway.from.before");
        }
        for (Pathway other : held) {
            LocalDate until = from.minusDays(1);
            LocalDate since = other.inForceFrom().orElse(until);
            other.replace(until.isBefore(since) ? since : until, clock.instant());
            pathways.saveAndFlush(other);
        }
        pathway.enter(from, clock.instant());
        return pathways.saveAndFlush(pathway);
    }

    /** Says that it holds no more. */
    public Pathway replace(UUID id) {
        Pathway pathway = getFor(PathwayStep.REPLACE, id);
        LocalDate since = pathway.inForceFrom().orElse(today());
        pathway.replace(since.isAfter(today()) ? since : today(), clock.instant());
        return pathways.saveAndFlush(pathway);
    }

    /**
     * Begins the next version of a pathway. Repeating it does nothing more.
     *
     * @param id of the draft, chosen by the caller
     */
    public Pathway renew(UUID oldId, UUID id) {
        Optional<Pathway> known = pathways.findById(id);
        if (known.isPresent()) {
            PathwayStep.EDIT.require(Readers.get(), known.get(), clock.instant());
            return known.get();
        }
        Pathway old = getFor(PathwayStep.RENEW, oldId);
        int last = pathways.findBySeriesIdOrderByNumberDesc(old.seriesId(), Pathways.MOST_VERSIONS).stream()
                .mapToInt(Pathway::number)
                .max()
                .orElse(old.number());
        Pathway draft = old.renew(id, Readers.get(), last, clock.instant());
        return ids.take(id, () -> pathways.saveAndFlush(draft));
    }

    /** Throws a draft away. */
    public void discard(UUID id) {
        Pathway pathway = getFor(PathwayStep.DISCARD, id);
        pathway.discard(clock.instant());
        pathways.saveAndFlush(pathway);
        pathways.delete(pathway);
    }

    private Pathway getFor(PathwayStep step, UUID id) {
        Pathway pathway = pathways.get(id);
        step.require(Readers.get(), pathway, clock.instant());
        return pathway;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
