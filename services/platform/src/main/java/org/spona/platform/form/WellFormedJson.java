package org.spona.platform.form;

import org.spona.platform.text.WrittenText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** Refuses texts in JSON that nothing can keep ({@link WellFormedText}), at their field, and cleans the others ({@link WrittenText}). */
final class WellFormedJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    WellFormedJson() {
        super("well-formed-texts");
        addDeserializer(String.class, new Texts());
    }

    private static final class Texts extends StdScalarDeserializer<String> {

        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null) {
                return text;
            }
            if (!WellFormedText.isWellFormed(text)) {
                throw InvalidFormatException.from(parser, "a text that cannot be kept", text, String.class);
            }
            return WrittenText.clean(text);
        }
    }
}
