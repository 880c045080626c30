package org.spona.search.finding;

import java.util.Map;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;

/** Further kinds of things, as their services announce them. */
public final class Kinds {

    public static final Kind MEETING = kind("meeting", "calendar-event", "sastanak");
    public static final Kind UPDATE = kind("update", "megaphone", "novost");
    public static final Kind ORGANISATION = kind("organisation", "building", "organizacija");
    public static final Kind REGULATION = kind("regulation", "book", "propis");
    public static final Kind PERSON = kind("person", "person", "osoba");
    public static final Kind MEETING_FILE = kind("meeting-file", "paperclip", "prilog sastanka");

    /** Its address leads on to the page where the thing stands. */
    public static final Kind AGENDA_ITEM =
            kind("agenda-item", "list-ol", "tačka dnevnog reda").leadingOn();

    private Kinds() {}

    private static Kind kind(String name, String icon, String label) {
        return new Kind(name, icon, "/" + name + "s/", new Labels(Map.of("sr", label, "en", name)));
    }
}
