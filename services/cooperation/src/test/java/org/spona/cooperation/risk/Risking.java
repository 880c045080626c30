package org.spona.cooperation.risk;

import java.util.UUID;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Account;

/** Risks as scripts send them. */
public final class Risking {

    public static final String API = "/api/v1/risks/";

    private Risking() {}

    /** What is sent of a risk that is not assessed yet. */
    public static String risk(String title, String visibility) {
        return risk(title, visibility, "");
    }

    /** The same with further fields, each after a comma. */
    static String risk(String title, String visibility, String further) {
        return """
                {"title": "%s", "targetGroup": "CHILDREN", "kind": "POVERTY", "language": "cnr-Latn", "visibility": "%s"%s}""".formatted(title, visibility, further);
    }

    /** Fields of one that is assessed. */
    static String assessed(String likelihood, String impact) {
        return ", \"likelihood\": \"%s\", \"impact\": \"%s\", \"grounds\": \"Zapažanja službi.\""
                .formatted(likelihood, impact);
    }

    /** Saves one. */
    public static UUID saved(Scripts scripts, Account writer, String risk) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(writer, API + id, risk);
        return id;
    }
}
