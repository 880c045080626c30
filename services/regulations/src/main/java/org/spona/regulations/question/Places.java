package org.spona.regulations.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Component;

/** The acts that questions and answers name: as they are shown, and as a form lets choose them. */
@Component
public class Places {

    /** So many acts a form offers; a place in another is begun on the page of its act. */
    private static final PageRequest OFFERED = new PageRequest(0, 200);

    private final RegulationRegister register;

    Places(RegulationRegister register) {
        this.register = register;
    }

    /** The places with their acts, as far as the reader may see those. */
    public List<PlaceView> of(List<Basis> basis) {
        Map<UUID, Regulation> known = register.list(Basis.regulations(basis));
        return basis.stream()
                .map(row -> new PlaceView(
                        row, Optional.ofNullable(row.regulationId()).map(known::get)))
                .toList();
    }

    /** The acts to choose from: those that are chosen already, and the register by title. */
    public List<Choice> choices(Collection<UUID> chosen) {
        Map<UUID, Choice> choices = new LinkedHashMap<>();
        add(register.list(OFFERED).getContent(), choices);
        add(register.list(chosen).values(), choices);
        return List.copyOf(choices.values());
    }

    private static void add(Collection<Regulation> regulations, Map<UUID, Choice> choices) {
        regulations.forEach(regulation -> choices.put(
                regulation.getId(),
                new Choice(
                        regulation.getId().toString(),
                        regulation.content().title() + " ("
                                + regulation.content().gazette() + ")")));
    }
}
