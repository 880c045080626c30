package org.spona.regulations.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.InvalidInput;
import org.spona.regulations.application.EvidenceActs.EvidenceAct;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local acts that evidence names. Who may not read one sees its number, and no way to it. */
@Component
@Transactional(readOnly = true)
public class NamedActs {

    private final EvidenceActs acts;

    NamedActs(EvidenceActs acts) {
        this.acts = acts;
    }

    /** The acts that an organisation can choose. */
    public List<EvidenceAct> listOf(UUID organisationId) {
        return acts.listOf(organisationId);
    }

    /** The acts that some evidence names, as far as the reader may see them. */
    public Map<UUID, Thing> of(Collection<Evidence> evidence) {
        List<UUID> ids = evidence.stream()
                .map(one -> one.document().localActId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : acts.list(ids).stream()
                        .map(EvidenceAct::thing)
                        .collect(Collectors.toMap(Thing::id, Function.identity()));
    }

    /**
     * Evidence with what is known of the act that it names.
     *
     * @throws InvalidInput when the act is none of the organisation's, or ends before it begins
     */
    Evidence known(Evidence said, UUID organisationId) {
        UUID id = said.document().localActId();
        if (id == null) {
            return said;
        }
        EvidenceAct act = acts.list(List.of(id)).stream()
                .filter(one -> one.organisationId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("document.localActId", "application.document.localAct.unknown"));
        EvidenceDocument document = said.document().of(act);
        if (!document.isInOrder()) {
            throw new InvalidInput("document.validUntil", "application.document.order");
        }
        return new Evidence(said.status(), said.note(), said.link(), document);
    }
}
