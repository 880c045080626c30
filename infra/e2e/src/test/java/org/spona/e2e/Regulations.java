package org.spona.e2e;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Regulations, updates and obligations as scripts send them. */
final class Regulations {

    private Regulations() {}

    /** The address of an update. */
    static String at(UUID update) {
        return "/api/v1/updates/" + update;
    }

    /** Registers a regulation and writes an update with one obligation of local governments, due yesterday. */
    static void draft(Script staff, UUID update, UUID obligation, String title) {
        UUID regulation = UUID.randomUUID();
        staff.put("/api/v1/regulations/" + regulation, registered()).json();
        staff.put(at(update), written(regulation, obligation, title)).json();
    }

    /** The same, published. */
    static void publish(Script staff, UUID update, UUID obligation, String title) {
        draft(staff, update, obligation, title);
        staff.post(at(update) + "/publish").json();
    }

    /** Publishes an update on a regulation of the demo to everybody. */
    static void publishForEverybody(Script staff, UUID update, String title, String body) {
        staff.put(
                        at(update),
                        Map.of(
                                "regulationId", "5b0a0700-0000-4000-8000-000000000001",
                                "title", title,
                                "body", body,
                                "language", "sr-Latn",
                                "visibility", "PUBLIC"))
                .json();
        staff.post(at(update) + "/publish").json();
    }

    private static Map<String, Object> registered() {
        return Map.of(
                "title", "Odluka o pravima iz socijalne i dječje zaštite",
                "kind", "DECISION",
                "gazette", "Sl. list CG - opštinski propisi 5/2019",
                "language", "cnr-Latn",
                "jurisdiction", "ME",
                "visibility", "NETWORK");
    }

    private static Map<String, Object> written(UUID regulation, UUID obligation, String title) {
        return Map.of(
                "regulationId",
                regulation,
                "title",
                title,
                "body",
                "Opština mijenja odluku.",
                "language",
                "cnr-Latn",
                "obligations",
                List.of(Map.of(
                        "id",
                        obligation,
                        "what",
                        "Promijenite odluku.",
                        "due",
                        LocalDate.now(ZoneOffset.UTC).minusDays(1).toString(),
                        "addressees",
                        List.of("LOCAL_GOVERNMENT"))));
    }
}
