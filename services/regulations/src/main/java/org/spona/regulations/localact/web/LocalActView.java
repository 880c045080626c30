package org.spona.regulations.localact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.platform.links.LinkSection;
import org.spona.platform.web.PageOf;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalTexts;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.question.PlaceView;

/**
 * A local act as its page shows it.
 *
 * @param model the model from which it came, if the reader may see it
 * @param held the version of the model that it has
 * @param newer the version that it could take
 * @param replaced the act that it replaces, if the reader may see it
 * @param successor the act that has replaced it, or shall
 * @param fields the names of the fields in its text
 */
record LocalActView(
        LocalAct act,
        @Nullable Organisation organisation,
        Permissions can,
        List<PlaceView> places,
        PageOf<LocalTexts.LocalPart> parts,
        @Nullable ModelAct model,
        @Nullable ModelVersion held,
        @Nullable ModelVersion newer,
        @Nullable LocalAct replaced,
        @Nullable LocalAct successor,
        List<String> fields,
        @Nullable LinkSection links) {

    /** A text with what stands in its fields. */
    public String filled(String text) {
        return NameFields.filled(text, act.names());
    }

    /** How many fields nobody has filled yet. */
    public long missing() {
        return fields.stream().filter(field -> !act.names().containsKey(field)).count();
    }
}
