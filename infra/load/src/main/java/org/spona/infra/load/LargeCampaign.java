package org.spona.infra.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.up.Installation;

/** A campaign of the demo's association that follows twenty obligations in so many municipalities, none of which has said anything yet. */
final class LargeCampaign {

    static final int OBLIGATIONS = 20;

    private static final String MUNICIPALITIES = """
            with missing as (
                select gen_random_uuid() as id, number from generate_series(1, ? - (
                    select count(*) from directory_roster where network_id = ? and joined)) number),
            named as (
                insert into directory_organisation (id, kind, country, name_latin, name_cyrillic, version)
                select id, 'MUNICIPALITY', 'RS', 'Opština ' || number, 'Општина ' || number, 1 from missing returning id)
            insert into directory_roster (id, network_id, organisation_id, joined, version)
            select gen_random_uuid(), ?, id, true, 1 from named""";

    private final Caller author;
    private final ServiceDatabase database;
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
        this.database = house.database("regulations");
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
     * Begins to follow them in so many municipalities; those that are missing join the network for this service alone.
     *
     * @return the page with its table
     */
    String follow(int municipalities) {
        join(municipalities);
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

    private void join(int municipalities) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword());
                Statement asService = connection.createStatement();
                PreparedStatement joining = connection.prepareStatement(MUNICIPALITIES)) {
            asService.execute("set spona.service = 'on'");
            joining.setInt(1, municipalities);
            joining.setObject(2, network);
            joining.setObject(3, network);
            joining.executeUpdate();
        } catch (SQLException failure) {
            throw new ServerFailure("Municipalities cannot join: " + failure.getMessage());
        }
    }
}
