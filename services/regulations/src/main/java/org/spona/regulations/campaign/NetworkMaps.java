package org.spona.regulations.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.staff.StaffError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where the staff of a network keep the outlines of its municipalities, and campaigns are drawn on them. */
@Service
@Transactional
public class NetworkMaps {

    private static final int NAME_LENGTH = 200;

    private final JdbcClient database;
    private final CampaignReading campaigns;
    private final Directory directory;
    private final Clock clock;

    NetworkMaps(JdbcClient database, CampaignReading campaigns, Directory directory, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.directory = directory;
        this.clock = clock;
    }

    /** How far all are that a campaign follows, on the map of its network. */
    @Transactional(readOnly = true)
    public CampaignMap draw(UUID campaignId) {
        CampaignDashboard dashboard = campaigns.dashboard(campaignId);
        return CampaignMap.of(dashboard, find(dashboard.campaign().ownership().networkId()));
    }

    /**
     * A network whose map the reader may send.
     *
     * @throws Refusal {@code not-staff}
     */
    @Transactional(readOnly = true)
    public Network getNetwork(UUID networkId) {
        requireStaff(networkId);
        return directory.findNetwork(networkId).orElseThrow(Refusal::notFound);
    }

    /** The map of a network of the reader's. */
    @Transactional(readOnly = true)
    public Optional<NetworkMap> find(UUID networkId) {
        return database.sql(
                        "select network_id, name, height, shapes, uploaded_at from network_map where network_id = ?")
                .param(networkId)
                .query((row, _) -> new NetworkMap(
                        networkId,
                        row.getString("name"),
                        row.getInt("height"),
                        JsonMapper.shared().readValue(row.getString("shapes"), new TypeReference<List<MapShape>>() {}),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Takes another file for the map of a network.
     *
     * @param name of the file
     * @param file GeoJSON (RFC 7946)
     * @throws org.spona.platform.problem.InvalidInput saying what is wrong with it
     * @throws Refusal {@code not-staff}
     */
    public NetworkMap save(UUID networkId, String name, byte[] file) {
        Membership staff = requireStaff(networkId);
        GeoJsonReader.Drawing drawing = GeoJsonReader.read(file);
        String line = WrittenText.line(name);
        database.sql("""
                        insert into network_map (network_id, organisation_id, person_id, name, height, shapes, uploaded_at)
                        values (:network, :organisation, :person, :name, :height, cast(:shapes as jsonb), :now)
                        on conflict (network_id) do update set organisation_id = excluded.organisation_id,
                            person_id = excluded.person_id, name = excluded.name, height = excluded.height,
                            shapes = excluded.shapes, uploaded_at = excluded.uploaded_at""")
                .param("network", networkId)
                .param("organisation", staff.organisationId())
                .param("person", Readers.get().personId())
                .param("name", line.substring(0, Math.min(NAME_LENGTH, line.length())))
                .param("height", drawing.height())
                .param("shapes", JsonMapper.shared().writeValueAsString(drawing.shapes()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return find(networkId).orElseThrow(Refusal::notFound);
    }

    private static Membership requireStaff(UUID networkId) {
        return Readers.get()
                .byPreference()
                .filter(membership ->
                        membership.role().staffs() && membership.networkId().equals(networkId))
                .findFirst()
                .orElseThrow(() -> new Refusal(StaffError.NOT_STAFF));
    }
}
