package org.spona.regulations.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;

/** The local acts that organisations can show as evidence; the feature that keeps them tells them. */
public interface EvidenceActs {

    /**
     * A local act as evidence.
     *
     * @param number as it is printed; empty until it is adopted
     */
    record EvidenceAct(
            Thing thing,
            UUID organisationId,
            String number,
            @Nullable LocalDate adoptedOn,
            String gazette) {}

    /** The acts of an organisation that it can show, what changed last first; as far as the reader may see them. */
    List<EvidenceAct> listOf(UUID organisationId);

    /** Acts by their ids, as far as the reader may see them. */
    List<EvidenceAct> list(Collection<UUID> ids);
}
