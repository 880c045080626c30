package org.spona.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Days in JSON, as {@link Days} reads them. */
public final class DaysModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** For the mapper of a service. */
    public DaysModule() {
        super("days");
        addDeserializer(LocalDate.class, new Reader());
    }

    private static final class Reader extends StdDeserializer<LocalDate> {

        Reader() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            if (text == null || text.isBlank()) {
                return null;
            }
            return Days.read(text)
                    .orElseGet(() -> (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day"));
        }
    }
}
