package org.spona.regulations.campaign;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.test.Account;
import org.spona.regulations.Acts;

/** Campaigns of staff, by the JSON API. */
final class CampaignActs {

    static final String API = "/api/v1/regulations/campaigns/";
    static final String PAGES = "/regulations/campaigns/";

    private final Acts acts;

    CampaignActs(Acts acts) {
        this.acts = acts;
    }

    /** A draft that follows these obligations for so many days from now. */
    UUID draft(Account staff, String title, int days, String predicate, UUID... obligations) throws Exception {
        UUID id = UUID.randomUUID();
        acts.send(staff, API + id, written(title, days, predicate, obligations)).andExpect(status().isOk());
        return id;
    }

    /** The same that runs. */
    UUID running(Account staff, String title, int days, UUID... obligations) throws Exception {
        UUID id = draft(staff, title, days, "{}", obligations);
        acts.act(staff, API + id + "/start").andExpect(status().isOk());
        return id;
    }

    static String written(String title, int days, String predicate, UUID... obligations) {
        return """
                {"title": "%s", "purpose": "Da bude **jednako** svuda.", "language": "sr-Latn", "closesOn": "%s", "obligations": [%s],
                 "predicate": %s}
                """.formatted(
                        title,
                        closesOn(days),
                        Arrays.stream(obligations).map(id -> "\"" + id + "\"").collect(Collectors.joining(",")),
                        predicate);
    }

    static LocalDate closesOn(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days);
    }
}
