package org.spona.infra.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.infra.up.Installation;

/** A campaign of the demo's association that follows twenty obligations in so many municipalities, none of which has said anything yet. */
final class LargeCampaign {

    static final int OBLIGATIONS = 20;

    private final Caller author;
    private final Municipalities members;
    private final List<Map<String, Object>> obligations = IntStream.range(0, OBLIGATIONS)
            .<Map<String, Object>>mapToObj(number -> Map.of(
                    "id",
                    UUID.randomUUID(),
                    "what",
                    "Obaveza " + (number + 1),
                    "addressees",
                    List.of("LOCAL_GOVERNMENT")))
            .toList();
    private UUID network = UUID.randomUUID();

    LargeCampaign(Installation house) {
        this.author = new Caller(house, "urednik@skgo.example");
        this.members = new Municipalities(house.database("regulations"));
    }

    /** Publishes the obligations. */
    void publish() {
        UUID regulation = UUID.randomUUID();
        UUID update = UUID.randomUUID();
        author.write(
                "PUT",
                "/api/v1/regulations/" + regulation,
                Map.of(
                        "title", "Zakon sa dvadeset obaveza",
                        "kind", "LAW",
                        "gazette", "Sl. glasnik RS 2/2004",
                        "language", "sr-Latn",
                        "jurisdiction", "RS",
                        "visibility", "NETWORK"));
        String address = "/api/v1/updates/" + update;
        author.write(
                "PUT",
                address,
                Map.of(
                        "regulationId", regulation,
                        "title", "Dvadeset obaveza",
                        "body", "Opštine usklađuju odluke.",
                        "language", "sr-Latn",
                        "obligations", obligations));
        network = UUID.fromString(author.write("POST", address + "/publish", Map.of())
                .path("networkId")
                .asString());
    }

    /**
     * Begins to follow them in so many municipalities.
     *
     * @return the page with its table
     */
    String follow(int municipalities) {
        members.join(network, municipalities);
        UUID id = UUID.randomUUID();
        String address = "/api/v1/regulations/campaigns/" + id;
        author.write(
                "PUT",
                address,
                Map.of(
                        "title",
                        "Praćenje dvadeset obaveza",
                        "purpose",
                        "",
                        "language",
                        "sr-Latn",
                        "closesOn",
                        LocalDate.now(ZoneOffset.UTC).plusDays(90).toString(),
                        "obligations",
                        obligations.stream().map(one -> one.get("id")).toList(),
                        "predicate",
                        Map.of()));
        author.write("POST", address + "/start", Map.of());
        return "/regulations/campaigns/" + id;
    }
}
