package org.spona.cooperation.counter;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Account;
import org.springframework.test.web.servlet.ResultActions;

/** Counters as scripts send them: children by sex and age, four cells. */
public final class Counting {

    public static final String API = "/api/v1/counters/";

    private Counting() {}

    /** Saves one and opens it. */
    public static UUID open(Scripts scripts, Account writer, String visibility) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(writer, API + id, """
                {"title": "Deca zatečena u prosjačenju", "explanation": "Svako dete jednom.", "language": "sr-Latn", "frequency": "YEAR",
                 "reporters": "MEMBERS", "visibility": "%s", "breakdowns": [
                   {"name": "pol", "values": ["devojčice", "dečaci"]}, {"name": "uzrast", "values": ["do 6", "7 i više"]}]}
                """.formatted(visibility));
        scripts.acted(writer, API + id + "/open");
        return id;
    }

    /** Says what an organisation has counted, cell by cell. */
    public static ResultActions say(Scripts scripts, Account account, UUID counter, String period, String... cells)
            throws Exception {
        String typed = Arrays.stream(cells).map(cell -> "\"" + cell + "\"").collect(Collectors.joining(","));
        return scripts.send(account, API + counter + "/numbers/" + period, "{\"cells\": [%s]}".formatted(typed));
    }
}
