package org.spona.regulations.regulation;

import java.util.Locale;
import java.util.UUID;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.stereotype.Component;

/** The history of what the register says of regulations. */
@Component
public class RegulationHistory implements HistorySource {

    private static final String KIND = "regulation";

    private final RegulationRegister register;

    RegulationHistory(RegulationRegister register) {
        this.register = register;
    }

    static RecordedState stateOf(Regulation regulation) {
        return new RecordedState(
                KIND, regulation.getId(), regulation.ownership(), FurtherReaders.NONE, true, regulation.content());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String address(UUID id) {
        return "/regulations/" + id;
    }

    @Override
    public Heading heading(UUID id) {
        RegulationContent content = register.get(id).content();
        return new Heading(
                content.title(), Locale.forLanguageTag(content.language()).getLanguage());
    }
}
