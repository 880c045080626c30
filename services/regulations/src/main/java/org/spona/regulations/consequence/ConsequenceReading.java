package org.spona.regulations.consequence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.consequence.Consequence.Status;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.ActVersionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rests on changed provisions, as far as the reader may see the things. */
@Service
@Transactional(readOnly = true)
public class ConsequenceReading {

    private final ConsequenceTable table;
    private final ConsequenceThings things;
    private final ActTexts texts;
    private final Clock clock;

    ConsequenceReading(ConsequenceTable table, ConsequenceThings things, ActTexts texts, Clock clock) {
        this.table = table;
        this.things = things;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The published version whose consequences the reader follows.
     *
     * @throws Refusal {@code not-found}; {@code not-staff} when she is not of the staff of the act's network; {@code version-wrong-status}
     */
    public ActVersion getVersion(UUID versionId) {
        ActVersion version = texts.getVersion(versionId);
        ActVersionStep.FOLLOW.require(Readers.get(), version, clock.instant());
        return version;
    }

    /** A part of what rests on what a version changes: what is due first. */
    public PageOf<Consequence> list(UUID versionId, ConsequenceFilter filter, PageRequest page) {
        getVersion(versionId);
        return table.list(versionId, filter, page);
    }

    /** With how many of all of it what was done. */
    public Map<Status, Long> countStatuses(UUID versionId) {
        return table.countStatuses(versionId);
    }

    /** Of which kinds all of it is. */
    public Map<String, Long> countKinds(UUID versionId) {
        return table.countKinds(versionId);
    }

    /**
     * One of it.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Consequence get(UUID id) {
        return table.find(id).orElseThrow(Refusal::notFound);
    }

    /** What is due of a thing, what has waited longest first. */
    public List<Consequence> listDue(ThingKey thing) {
        return table.listDue(List.of(thing.id())).stream()
                .filter(due -> due.thing().equals(thing))
                .toList();
    }

    /** How the things are called and where their pages are. */
    public Map<ThingKey, Thing> things(Collection<Consequence> some) {
        return things.find(some.stream().map(Consequence::thing).toList());
    }

    /** What things of other services' kinds are called. */
    public Map<String, Labels> labels(Collection<String> kinds) {
        return things.labels(kinds);
    }
}
