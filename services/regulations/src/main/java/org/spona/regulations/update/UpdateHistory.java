package org.spona.regulations.update;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.regulations.update.Update.Status;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The history of updates: what they said and asked, and where they stood. */
@Component
public class UpdateHistory implements HistorySource {

    /** What is kept of an update. */
    private record Fields(Status status, @JsonUnwrapped UpdateContent content, List<ObligationContent> obligations) {}

    private final UpdateReading updates;
    private final MessageSource messages;

    UpdateHistory(UpdateReading updates, MessageSource messages) {
        this.updates = updates;
        this.messages = messages;
    }

    static RecordedState stateOf(Update update) {
        return RecordedState.of(
                update.thing(),
                update.ownership(),
                update.status() == Status.PUBLISHED,
                new Fields(
                        update.status(),
                        update.content(),
                        update.obligations().stream().map(Obligation::content).toList()));
    }

    @Override
    public String kind() {
        return Update.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return updates.get(id).thing();
    }

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return field.equals("addressees")
                ? Optional.of(messages.getMessage("obligation.addressee." + value, null, locale))
                : Optional.empty();
    }
}
