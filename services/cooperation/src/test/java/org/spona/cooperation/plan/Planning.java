package org.spona.cooperation.plan;

import java.util.UUID;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Account;

/** Plans as scripts send them. */
public final class Planning {

    public static final String API = "/api/v1/plans/";

    private Planning() {}

    /** What is sent of a plan. */
    public static String plan(String title, String visibility) {
        return """
                {"title": "%s", "kind": "YEARLY_COOPERATION", "summary": "Kako službe sarađuju.", "language": "sr-Latn",
                 "fromYear": 2008, "untilYear": 2009, "visibility": "%s"}
                """.formatted(title, visibility);
    }

    /** Saves a draft. */
    public static UUID draft(Scripts scripts, Account writer, String title, String visibility) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(writer, API + id, plan(title, visibility));
        return id;
    }

    /** Saves one and submits it. */
    public static UUID submit(Scripts scripts, Account writer, String title, String visibility) throws Exception {
        UUID id = draft(scripts, writer, title, visibility);
        scripts.acted(writer, API + id + "/submit");
        return id;
    }
}
