package org.spona.regulations.regulation;

import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of what the register says of regulations. */
@Component
public class RegulationHistory implements HistorySource {

    private final RegulationRegister register;

    RegulationHistory(RegulationRegister register) {
        this.register = register;
    }

    static RecordedState stateOf(Regulation regulation) {
        return RecordedState.of(regulation.thing(), regulation.ownership(), true, regulation.content());
    }

    @Override
    public String kind() {
        return Regulation.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return register.get(id).thing();
    }
}
