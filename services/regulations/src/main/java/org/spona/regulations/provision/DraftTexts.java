package org.spona.regulations.provision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.springframework.stereotype.Component;

/** The text of a version that is not published, as those write it who may. */
@Component
class DraftTexts {

    private final ActVersions versions;
    private final ProvisionTable provisions;
    private final RegulationRegister regulations;
    private final Clock clock;

    DraftTexts(ActVersions versions, ProvisionTable provisions, RegulationRegister regulations, Clock clock) {
        this.versions = versions;
        this.provisions = provisions;
        this.regulations = regulations;
        this.clock = clock;
    }

    /**
     * A version for a step of the reader.
     *
     * @throws Refusal {@code not-found}, and what the step refuses
     */
    ActVersion getFor(ActVersionStep step, UUID id) {
        ActVersion version = versions.get(id);
        step.require(Readers.get(), version, clock.instant());
        return version;
    }

    /** What it says, in the order of reading. */
    List<Provision> list(UUID id) {
        return provisions.list(id);
    }

    /**
     * Says this instead.
     *
     * @param wids one for each line
     */
    ActVersion arrange(ActVersion version, List<ActLine> lines, List<UUID> wids) {
        provisions.replace(version, ActTree.of(lines, wids, order(version)));
        return changed(version);
    }

    /** Says this instead, of which most is as it was. */
    ActVersion change(ActVersion version, EditedLines lines) {
        provisions.change(version, lines.placed(order(version)));
        return changed(version);
    }

    private LetterOrder order(ActVersion version) {
        return regulations.get(version.regulationId()).content().jurisdiction().letterOrder();
    }

    private ActVersion changed(ActVersion version) {
        version.textChanged(Readers.get(), clock.instant());
        return versions.saveAndFlush(version);
    }
}
