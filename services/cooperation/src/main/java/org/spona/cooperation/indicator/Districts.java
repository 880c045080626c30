package org.spona.cooperation.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The districts of a network and which municipality belonged to which when; kept by the staff of the network. */
@Service
@Transactional
public class Districts {

    private final JdbcClient database;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    Districts(JdbcClient database, Directory directory, NewIds ids, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** The districts that the reader may see, by name. */
    @Transactional(readOnly = true)
    public List<District> list() {
        return database.sql("""
                        select id, name, language from district order by name collate "sr-Latn-x-icu", id limit 500""")
                .query(new SimplePropertyRowMapper<>(District.class))
                .list();
    }

    /** Those of some districts that the reader may see. */
    @Transactional(readOnly = true)
    public Map<UUID, District> find(Collection<UUID> some) {
        return some.isEmpty()
                ? Map.of()
                : database
                        .sql("select id, name, language from district where id in (:ids)")
                        .param("ids", List.copyOf(some))
                        .query(new SimplePropertyRowMapper<>(District.class))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(District::id, Function.identity()));
    }

    /** Who belongs to a district, and did: the latest first. */
    @Transactional(readOnly = true)
    public List<DistrictLink> links(UUID id) {
        return database.sql("""
                        select district_id, member_id, valid_from, valid_until from district_link where district_id = ?
                        order by valid_from desc, member_id""")
                .param(id)
                .query(new SimplePropertyRowMapper<>(DistrictLink.class))
                .list();
    }

    /** The network whose districts the reader keeps; empty for all but staff. */
    @Transactional(readOnly = true)
    public Optional<Membership> keeper() {
        return Readers.get().workplaceAs(Role::staffs);
    }

    /**
     * The municipalities that can belong to one.
     *
     * @throws Refusal {@code forbidden} for all but staff
     */
    @Transactional(readOnly = true)
    public List<Organisation> municipalities() {
        return directory.listJoined(keeping().networkId());
    }

    /**
     * Saves a district. A municipality that belonged to another one from the day on, or before it without end, leaves that one on the day.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden} for all but staff
     * @throws InvalidInput when a municipality is not of the network, or belongs to a district from a later day on already
     */
    public void save(UUID id, DistrictInput input) {
        Membership keeper = keeping();
        LocalDate from = Optional.ofNullable(input.from()).orElseGet(() -> LocalDate.now(clock));
        Set<UUID> joined = municipalities().stream().map(Organisation::id).collect(Collectors.toSet());
        if (!joined.containsAll(input.members())) {
            throw new InvalidInput("members", "district.members.foreign");
        }
        if (find(List.of(id)).isEmpty()) {
            ids.take(
                    id,
                    () -> database.sql("""
                            insert into district (id, organisation_id, network_id, visibility, name, language) values (?, ?, ?, 'NETWORK', ?, ?)""")
                            .params(
                                    id,
                                    keeper.organisationId(),
                                    keeper.networkId(),
                                    input.name(),
                                    WrittenLanguages.ofCountry(directory.countryOf(keeper.networkId()), Locale.ROOT))
                            .update());
        } else if (database.sql("update district set name = ? where id = ?")
                        .params(input.name(), id)
                        .update()
                == 0) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        link(id, keeper, input, from);
    }

    private void link(UUID id, Membership keeper, DistrictInput input, LocalDate from) {
        Set<UUID> now = links(id).stream()
                .filter(link -> link.validUntil() == null)
                .map(DistrictLink::memberId)
                .collect(Collectors.toCollection(HashSet::new));
        UUID[] leaving =
                now.stream().filter(member -> !input.members().contains(member)).toArray(UUID[]::new);
        UUID[] coming =
                input.members().stream().filter(member -> !now.contains(member)).toArray(UUID[]::new);
        boolean later = database.sql("""
                                select exists (select from district_link where network_id = :network and valid_from > :from
                                    and member_id = any (:coming))""")
                .param("network", keeper.networkId())
                .param("from", from)
                .param("coming", coming)
                .query(Boolean.class)
                .single();
        if (later) {
            throw new InvalidInput("from", "district.from.later");
        }
        // What would have lasted no day never was.
        for (UUID[] gone : List.of(leaving, coming)) {
            database.sql("""
                            delete from district_link where network_id = ? and member_id = any (?) and valid_until is null and valid_from >= ?""").params(keeper.networkId(), gone, from).update();
            database.sql("""
                            update district_link set valid_until = ? where network_id = ? and member_id = any (?) and valid_until is null""").params(from, keeper.networkId(), gone).update();
        }
        database.sql("""
                        insert into district_link (district_id, organisation_id, network_id, member_id, valid_from)
                        select ?, ?, ?, member, ? from unnest(?::uuid[]) member""")
                .params(id, keeper.organisationId(), keeper.networkId(), from, coming)
                .update();
    }

    private Membership keeping() {
        return keeper().orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }
}
